package io.github.demarche.chain;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What texts, datasets and analysts say of acts, which timing must not gainsay. */
final class StatedLinks implements Serializable {
    private static final long serialVersionUID = 1;

    private final Set<String> responses = new HashSet<>();
    private final Set<String> letPass = new HashSet<>();
    private final Set<String> carriedOut = new HashSet<>();

    StatedLinks copy() {
        StatedLinks copy = new StatedLinks();
        copy.responses.addAll(responses);
        copy.letPass.addAll(letPass);
        copy.carriedOut.addAll(carriedOut);
        return copy;
    }

    void add(ResponseLink link) {
        switch (link.relation()) {
            case RESTRAINT -> letPass.add(link.provocation());
            case FULFILMENT -> carriedOut.add(link.provocation());
            case RETALIATION, THREAT, IMPUTED_GROUNDS, VERBAL_REACTION, CONCESSION, COMPLIANCE, MEDIATION ->
                responses.add(link.response());
        }
    }

    /** Tells whether somebody says what the act answers. */
    boolean isResponse(DyadicAct act) {
        return !responses.isEmpty() && responses.contains(act.id());
    }

    boolean hasLetPass() {
        return !letPass.isEmpty();
    }

    /** Tells whether somebody declared not to answer the act. */
    boolean isLetPass(DyadicAct act) {
        return letPass.contains(act.id());
    }

    /** Tells whether somebody says what carried out the threat. */
    boolean isCarriedOut(DyadicAct threat) {
        return !carriedOut.isEmpty() && carriedOut.contains(threat.id());
    }
}
