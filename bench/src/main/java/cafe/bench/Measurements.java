package cafe.bench;

import cafe.bench.api.ApiMeasurement;
import cafe.bench.api.StartMeasurement;
import cafe.bench.build.BuildMeasurement;
import cafe.bench.deploy.DeployMeasurement;
import cafe.bench.report.ReportMeasurement;
import cafe.bench.size.SizeMeasurement;
import cafe.bench.srp.SrpMeasurement;
import cafe.bench.view.JourneyMeasurement;
import cafe.bench.view.ViewMeasurement;
import java.util.List;

/** All there are. */
final class Measurements {
  static final List<Measurement> ALL =
      List.of(
          new SizeMeasurement(),
          new SrpMeasurement(),
          new ViewMeasurement(),
          new JourneyMeasurement(),
          new DeployMeasurement(),
          new ReportMeasurement(),
          new ApiMeasurement(),
          new StartMeasurement(),
          new BuildMeasurement());

  private Measurements() {}
}
