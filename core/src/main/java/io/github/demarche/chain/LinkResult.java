package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** What {@link ChainLinker#link(Iterable)} found in a set of events. Immutable. */
@Value.Immutable
@DemarcheStyle
public abstract class LinkResult implements Serializable {
    LinkResult() {}

    /** Returns the inferred links, each once, by the day of the response and then by ids. */
    public abstract ImmutableList<ResponseLink> links();

    /** Returns the threats and announcements that were not carried out, by day and id. */
    public abstract ImmutableList<DyadicAct> threatsNotCarriedOut();

    /** Returns what took no part, under the reason why. */
    public abstract ImmutableListMultimap<SideDoor, DyadicAct> sideDoors();

    /** Returns the counts. */
    public abstract LinkReport report();

    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    static final class Builder extends ImmutableLinkResult.Builder {
        Builder() {}
    }
}
