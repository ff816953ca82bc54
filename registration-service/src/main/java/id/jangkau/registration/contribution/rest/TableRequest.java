package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.TableDraft;

/**
 * A contribution table. Everything is required; money is whole rupiah per month.
 *
 * @param id names the table in quotes
 * @param effectiveFrom a month after the current one
 * @param brackets the first from income 0, each next one from a higher income and at no lower contribution
 */
record TableRequest(
        @Nullable String id,
        @Nullable YearMonth effectiveFrom,
        @Nullable String legalBasis,
        @Nullable List<@Nullable Row> brackets) {

    record Row(
            @Nullable Long incomeFrom,
            @Nullable Long basis,
            @Nullable Long jkk,
            @Nullable Long jkm,
            @Nullable Long jht) {
        private void check(String path, RequestCheck check) {
            check.required(path + ".incomeFrom", incomeFrom)
                    .required(path + ".basis", basis)
                    .required(path + ".jkk", jkk)
                    .required(path + ".jkm", jkm)
                    .required(path + ".jht", jht);
        }

        private Bracket numbered(int number) {
            return new Bracket(
                    number,
                    Objects.requireNonNull(incomeFrom),
                    Objects.requireNonNull(basis),
                    Objects.requireNonNull(jkk),
                    Objects.requireNonNull(jkm),
                    Objects.requireNonNull(jht));
        }
    }

    /**
     * The draft, once everything is there.
     *
     * @throws ProblemException 400 that names every field at fault
     */
    TableDraft toDraft() {
        RequestCheck check = new RequestCheck()
                .id("id", id)
                .month("effectiveFrom", effectiveFrom)
                .text("legalBasis", legalBasis)
                .filled("brackets", brackets);
        List<Row> rows = brackets == null
                ? List.of()
                : brackets.stream().flatMap(Stream::ofNullable).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).check("brackets[" + i + "]", check);
        }
        check.end();
        List<Bracket> numbered = new ArrayList<>(rows.size());
        for (Row row : rows) {
            numbered.add(row.numbered(numbered.size() + 1));
        }
        return new TableDraft(
                Objects.requireNonNull(id),
                Objects.requireNonNull(effectiveFrom),
                Objects.requireNonNull(legalBasis),
                numbered);
    }
}
