package org.songngu.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Finds a person behind a title that somebody else held on the day of the article. Says nothing of a title whose holders in
 * that country are not listed, of a sentence that looks back, of the weeks in which an office changes hands, nor of a day after
 * the last one that the list knows of. Safe for threads.
 */
final class OfficeCheck {
    private static final String RULE = "office";
    private static final int HANDOVER_DAYS = 31;
    private static final Pattern FORMER = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:former|ex|late|then|future|acting|cựu|nguyên|cố|quyền)[ -]+(?:[\\p{L}\\p{M}']+ ){0,2}"
                    + "|(?:ອະດີດ|ຮັກສາການ)[^,.;]{0,16})$");
    private static final Pattern LOOKING_BACK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:last year|years? ago|at (?:the|that) time|previously|when (?:he|she) was|once|năm ngoái|năm trước"
                    + "|trước đây|trước đó|lúc đó|khi đó|hồi đó|lúc bấy giờ|từng)(?!\\p{L})|ປີກາຍ|ປີຜ່ານມາ|ກ່ອນໜ້ານີ້|ໃນເວລານັ້ນ|ເຄີຍ");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private record Seat(String title, String place) {}

    private final Map<String, AuthorityEntry> byId = new HashMap<>();
    private final Map<Seat, List<AuthorityEntry>> holders = new HashMap<>();
    private LocalDate lastKnown = LocalDate.MIN;

    OfficeCheck(List<AuthorityEntry> authority) {
        for (AuthorityEntry entry : authority) {
            byId.put(entry.id(), entry);
            for (HeldOffice office : entry.offices()) {
                holders.computeIfAbsent(seat(office), seat -> new ArrayList<>()).add(entry);
                LocalDate known = office.period().to().orElse(office.period().from());
                lastKnown = known.isAfter(lastKnown) ? known : lastKnown;
            }
        }
    }

    private static Seat seat(HeldOffice office) {
        return new Seat(office.title(), office.place());
    }

    /**
     * The findings of an article.
     *
     * @param hits in the order of the text
     */
    List<Finding> check(Article article, List<Hit> hits) {
        Optional<LocalDate> day = ArticleDate.of(article).filter(date -> !date.isAfter(lastKnown));
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < hits.size() && day.isPresent(); i++) {
            Hit title = hits.get(i - 1);
            Hit person = hits.get(i);
            if (ShortForms.isOfficeOf(title, person) && !looksBack(title, day.get())) {
                claimed(title.entry(), person.entry(), day.get())
                        .ifPresent(seat -> findings.add(finding(title, person, seat, day.get())));
            }
        }
        return findings;
    }

    private static boolean looksBack(Hit title, LocalDate day) {
        String view = title.region().view();
        return FORMER.matcher(view).region(0, title.inView().start()).find()
                || LOOKING_BACK.matcher(view).find()
                || YEAR.matcher(view).results().anyMatch(year -> Integer.parseInt(year.group()) < day.getYear());
    }

    /** The seat that a title gives a person who was not in it; empty if the person was, or if the list cannot tell. */
    private Optional<Seat> claimed(AuthorityEntry title, AuthorityEntry person, LocalDate day) {
        List<Seat> seats = person.offices().stream()
                .map(office -> new Seat(title.id(), office.place()))
                .distinct()
                .filter(holders::containsKey)
                .toList();
        boolean held = person.offices().stream()
                .filter(office -> seats.contains(seat(office)))
                .anyMatch(office -> office.period().isWithin(HANDOVER_DAYS, day));
        return held
                ? Optional.empty()
                : seats.stream()
                        .filter(seat -> held(person, seat) || holder(seat, day).isPresent())
                        .findFirst();
    }

    private static boolean held(AuthorityEntry person, Seat seat) {
        return person.offices().stream().anyMatch(office -> seat(office).equals(seat));
    }

    private Finding finding(Hit title, Hit person, Seat seat, LocalDate day) {
        String offices = person.entry().offices().stream()
                .filter(office -> office.period().contains(day))
                .collect(Collectors.groupingBy(
                        HeldOffice::place,
                        Collectors.mapping(office -> name(office.title()), Collectors.joining(" and "))))
                .entrySet()
                .stream()
                .map(held -> held.getValue() + " of " + name(held.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        String message = "on " + day + " " + name(person.entry().id()) + " was "
                + (offices.isEmpty() ? "not " + name(seat.title()) + " of " + name(seat.place()) : offices)
                + holder(seat, day)
                        .map(holder -> "; the " + name(seat.title()) + " of " + name(seat.place()) + " was "
                                + name(holder.id()))
                        .orElse("");
        Span surface = new Span(title.inView().start(), person.inView().end());
        return new Finding(
                RULE, Finding.Severity.WARNING, message, title.region().inArticle(surface));
    }

    private Optional<AuthorityEntry> holder(Seat seat, LocalDate day) {
        return holders.getOrDefault(seat, List.of()).stream()
                .filter(person -> person.offices().stream()
                        .anyMatch(office ->
                                seat(office).equals(seat) && office.period().contains(day)))
                .findFirst();
    }

    /** How a message calls an entry. */
    private String name(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(entry -> Stream.of(Lang.EN, Lang.VI, Lang.LO)
                        .flatMap(lang -> entry.entity().form(lang).stream())
                        .findFirst())
                .orElse(id);
    }
}
