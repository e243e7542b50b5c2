(function () {
  var config = window.COFFEE_CONFIG;
  var token = localStorage.getItem("token");

  function ask(method, path, headers, then) {
    var request = new XMLHttpRequest();
    request.open(method, config.API_GW_BASE_URL_STR + path);
    Object.keys(headers).forEach(function (name) {
      request.setRequestHeader(name, headers[name]);
    });
    request.onload = function () {
      then(request.status, request.responseText);
    };
    request.onerror = function () {
      then(0, "no answer");
    };
    request.send();
  }

  document.getElementById("log-in").href = config.COGNITO_LOGIN_BASE_URL_STR;
  document.getElementById("report").onclick = function () {
    // The lab's API takes the token as it is, without "Bearer ".
    ask("POST", "/create_report", { "Content-Type": "application/json", Authorization: token }, function (status, body) {
      document.getElementById("answer").textContent = status + " " + body;
    });
  };
  ask("GET", "/products/on_offer", {}, function (status, body) {
    JSON.parse(body).product_item_arr.forEach(function (product) {
      var item = document.createElement("li");
      item.textContent = product.product_name_str + " " + product.price_in_cents_int;
      document.getElementById("products").appendChild(item);
    });
  });
})();
