package org.songngu.brief;

import java.util.ArrayList;
import java.util.List;
import org.songngu.names.NameStatus;
import org.songngu.translate.Origin;

/** What a brief says about itself before anyone relies on it: the caller's notices, then what its own rows make necessary. */
final class Notices {
    private Notices() {}

    static List<String> of(List<String> given, List<Pair> pairs, List<Brief.EntityCount> names) {
        List<String> notices = new ArrayList<>(given);
        add(notices, count(pairs, Origin.MODEL), "made by a machine: read against the source before use.");
        add(notices, count(pairs, Origin.FUZZY), "taken from a similar sentence in the memory: check what differs.");
        long unverified =
                names.stream().filter(name -> isUnverified(name.status())).count();
        if (unverified > 0) {
            notices.add(unverified + (unverified == 1 ? " name is" : " names are")
                    + " not in the authority list: verify the marked forms.");
        }
        return notices;
    }

    static boolean isUnverified(NameStatus status) {
        return status != NameStatus.LISTED && status != NameStatus.RESOLVED;
    }

    private static void add(List<String> notices, long count, String what) {
        if (count > 0) {
            notices.add(count + (count == 1 ? " target was " : " targets were ") + what);
        }
    }

    private static long count(List<Pair> pairs, Origin origin) {
        return pairs.stream().filter(pair -> pair.target().origin() == origin).count();
    }
}
