package org.songngu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.names.Entity;
import org.songngu.names.NameMention;
import org.songngu.names.NameResult;
import org.songngu.names.NameStatus;

/**
 * An entity that an article names.
 *
 * @param count of its mentions
 * @param status of the surest of them
 */
record NamedEntity(Entity entity, int count, NameStatus status) {

    /** Each entity once, in the order of their first mentions. */
    static List<NamedEntity> of(NameResult names) {
        Map<Entity, NamedEntity> entities = new LinkedHashMap<>();
        for (NameMention mention : names.mentions()) {
            NamedEntity one = new NamedEntity(mention.entity(), 1, mention.status());
            entities.merge(mention.entity(), one, NamedEntity::plus);
        }
        return new ArrayList<>(entities.values());
    }

    private NamedEntity plus(NamedEntity other) {
        NameStatus surest = status.compareTo(other.status) <= 0 ? status : other.status;
        return new NamedEntity(entity, count + other.count, surest);
    }
}
