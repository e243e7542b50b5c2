package cafe.build.doctor.run;

import cafe.build.doctor.Finding;

/**
 * What a check found.
 *
 * @param check its name
 */
public record Diagnosis(String check, Finding finding) {}
