package id.jangkau.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.jangkau.local.figures.FiguresTable;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.StackSettings;

/** What {@code make up} prints when everything runs. */
record Summary(PrintStream out) {
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    /** Between the answer to the sample's last payment and the figures that have everything in them. */
    void delay(Duration delay) {
        out.printf("The last payment was counted within %d ms of its answer%n", delay.toMillis());
    }

    void figures(FiguresTable table) {
        out.println();
        out.println("Coverage of Bali as of 2025-06-30, read from GET /v1/coverage?region=51&asOf=2025-06-30");
        indented(table.lines());
    }

    void memory(Map<Part, Long> residentBytes) {
        out.println();
        out.println("Resident memory");
        residentBytes.forEach((part, bytes) -> out.printf("  %-21s %6.0f MB%n", part.title(), bytes / MEBIBYTE));
        var total = residentBytes.values().stream().mapToLong(Long::longValue).sum();
        out.printf("  %-21s %6.0f MB%n", "total", total / MEBIBYTE);
    }

    void addresses(StackSettings settings) {
        out.println();
        Part.services().forEach(service -> out.printf("  %-21s %s%n", service.title(), settings.url(service)));
        out.printf("  %-21s %s%n", "Keycloak's realm", settings.realmUrl());
        out.printf("  %-21s %s%n", "for scripts", settings.environmentFile());
    }

    void enrollOneMore(EnrollOneMore script) {
        out.println();
        out.println("Enroll one more worker today (paste into bash):");
        out.println();
        out.println(script.script());
    }

    private void indented(List<String> lines) {
        lines.forEach(line -> out.println("  " + line));
    }
}
