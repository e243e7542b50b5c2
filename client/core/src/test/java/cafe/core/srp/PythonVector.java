package cafe.core.srp;

/** One exchange, computed with Python: a = a5a5..., b = 5b5b..., 32 bytes each. */
final class PythonVector {
  /** B. */
  static final String SERVER_PUBLIC =
      "1851c31f11cc8539089eb43727f8e290c4cc05659dec8ae1961c42a60b715912"
          + "8dd82a4a7dd15020c42fa93a3f24add9fc0f38abd79424b387f55fc8c96048c5"
          + "ea95a20233c2ba7d86d651be68f87f5de693669aba734278e6503c343612d057"
          + "40c79029f599f0a0c08d9b958b48908096f44fa9dc0247ef32d9652a57856adf"
          + "5392c5291e34ce567f846aa19e42b887c5655dce47d1179b3686bdf542105337"
          + "57ff5ad498335fd7fd0b744833e101c337357a16af2ee84f4679f59e82a1e557"
          + "d5ee8b52ce5074b85a8e52a448e10aed08ba381bfddf4d3ce32549163b118d16"
          + "9d1bf2d7e669aa6d22043b9535e6d5b39de83efecb26b76c761a7f1050cf3ea3"
          + "bc386db83964542a90bcf0773e6142f5e63fac927e13fa3c3813b470d8269320"
          + "7a8ab407e1720ae6368e2f9d3a14a8d88dc1d573c6c487b3cd73b27cf29c0b2e"
          + "06b6f968939c8888b92162ac76ccd2c12d210d8a7c4c748f10481bbd5fae500e"
          + "10dcf605c996bb69fa61f6b3aa453f4884ef424820b0645e13b6454dff4b6554";

  /** PASSWORD_CLAIM_SIGNATURE. */
  static final String SIGNATURE = "KtO9ujAFY6rK4QBeGQbWx06O5BW7UhmlsjON0E661nk=";

  private PythonVector() {}
}
