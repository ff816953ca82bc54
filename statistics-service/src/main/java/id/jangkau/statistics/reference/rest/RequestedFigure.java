package id.jangkau.statistics.reference.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.reference.domain.PublishedFigure;
import id.jangkau.statistics.reference.domain.PublishedFigure.Kind;
import id.jangkau.statistics.reference.domain.PublishedFigure.Remark;

/** Checks a {@link FigureRequest}: names every field that is not what it should be. */
final class RequestedFigure {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST = 1_000;

    private final Kind kind;
    private final FigureRequest request;
    private final List<FieldError> errors = new ArrayList<>();

    private RequestedFigure(Kind kind, FigureRequest request) {
        this.kind = kind;
        this.request = request;
    }

    /**
     * The figure that is asked to be set.
     *
     * @throws ProblemException 400 with {@code REQUIRED}, {@code WRONG_TYPE}, {@code REGION_UNKNOWN}, {@code
     *     PARTNER_UNKNOWN}, {@code NOT_POSITIVE}, {@code IN_FUTURE} or {@code NOT_OF_THIS_KIND}
     */
    static PublishedFigure of(
            Kind kind, FigureRequest request, LocalDate today, Predicate<String> isRegion, Predicate<UUID> isPartner) {
        RequestedFigure figure = new RequestedFigure(kind, request);
        String region = figure.text("region", request.region());
        if (region != null && !isRegion.test(region)) {
            figure.refuse("region", "REGION_UNKNOWN");
        }
        String name = figure.name();
        UUID partner = figure.partner(isPartner);
        LocalDate day = figure.day(today);
        long value = figure.value();
        if (kind != Kind.UNIVERSE) {
            figure.mustBeMissing("byDefault", request.byDefault());
        }
        String source = figure.text("source", request.source());
        String definition = kind == Kind.UNIVERSE || request.definition() != null
                ? figure.text("definition", request.definition())
                : null;
        Remark remark = figure.remark();
        if (!figure.errors.isEmpty()) {
            throw ProblemException.invalidRequest(figure.errors);
        }
        return new PublishedFigure(
                kind,
                Objects.requireNonNull(region),
                Objects.requireNonNull(name),
                partner,
                Objects.requireNonNull(day),
                value,
                Boolean.TRUE.equals(request.byDefault()),
                Objects.requireNonNull(source),
                definition,
                remark);
    }

    private @Nullable String name() {
        if (kind != Kind.UNIVERSE) {
            mustBeMissing("name", request.name());
            return "";
        }
        String name = text("name", request.name());
        if (name != null && !NAME.matcher(name).matches()) {
            refuse("name", "WRONG_TYPE");
        }
        return name;
    }

    private @Nullable UUID partner(Predicate<UUID> isPartner) {
        if (kind != Kind.TARGET) {
            mustBeMissing("partner", request.partner());
        } else if (request.partner() != null) {
            try {
                UUID partner = UUID.fromString(request.partner());
                if (isPartner.test(partner)) {
                    return partner;
                }
                refuse("partner", "PARTNER_UNKNOWN");
            } catch (IllegalArgumentException e) {
                refuse("partner", "WRONG_TYPE");
            }
        }
        return null;
    }

    private @Nullable LocalDate day(LocalDate today) {
        boolean isTarget = kind == Kind.TARGET;
        mustBeMissing(isTarget ? "asOf" : "due", isTarget ? request.asOf() : request.due());
        String field = isTarget ? "due" : "asOf";
        String text = text(field, isTarget ? request.due() : request.asOf());
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = ISO_DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
            if (day == null) {
                refuse(field, "WRONG_TYPE");
            } else if (!isTarget && day.isAfter(today)) {
                refuse(field, "IN_FUTURE");
            }
            return day;
        } catch (DateTimeParseException e) {
            refuse(field, "WRONG_TYPE");
            return null;
        }
    }

    private long value() {
        Long value = request.value();
        if (value == null) {
            refuse("value", "REQUIRED");
            return 0;
        }
        if (value < (kind == Kind.BASELINE ? 0 : 1)) {
            refuse("value", "NOT_POSITIVE");
        }
        return value;
    }

    private @Nullable Remark remark() {
        if (request.remark() == null) {
            return null;
        }
        String english = text("remark.en", request.remark().en());
        String indonesian = text("remark.id", request.remark().id());
        return english == null || indonesian == null ? null : new Remark(english, indonesian);
    }

    private @Nullable String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            refuse(field, "REQUIRED");
            return null;
        }
        if (text.length() > LONGEST) {
            refuse(field, "TOO_LONG", LONGEST);
        }
        return text.strip();
    }

    private void mustBeMissing(String field, @Nullable Object value) {
        if (value != null) {
            refuse(field, "NOT_OF_THIS_KIND");
        }
    }

    private void refuse(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }
}
