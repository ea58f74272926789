package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the sentences of a document tell: words that stand for an act told before find it, acts told twice become
 * one, and what one end of a stated link leaves open the other fills.
 */
final class DocumentCoder {
    /** An act that happened so many days after another (before, if negative), as a sentence says. */
    record Offset(Draft later, Draft earlier, int days, int from, int to, Sentence sentence) {}

    private final ToldActs acts = new ToldActs();
    private final Retellings retellings = new Retellings(acts);
    private final List<DraftLink> links = new ArrayList<>();
    private final List<Offset> offsets = new ArrayList<>();

    void add(Sentence sentence, List<Draft> told, Slots slots) {
        CueReading cues = new CueReading(sentence, slots, told);
        links.addAll(cues.read());
        cues.used().forEach(acts::link);
        List<Draft> kept = cues.told();
        for (Draft draft : told) {
            if (draft.speech != null) {
                acts.link(draft.speech);
            }
        }
        kept.addAll(new RepeatedActs(sentence, slots).of(kept, lastTold(sentence)));
        kept.sort((first, second) -> first.trigger.compareTo(second.trigger));
        acts.add(sentence, kept);
        readOffset(sentence, kept);
    }

    /** "It came a day after X": the act told before is that long after X. */
    private void readOffset(Sentence sentence, List<Draft> told) {
        for (DateMention mention : sentence.dates) {
            if (mention.offsetDays().isEmpty()) {
                continue;
            }
            int start = sentence.tokens.start(mention.from());
            if (isAnaphoric(sentence, mention)) {
                sinceLast(sentence, told, mention);
                continue;
            }
            Draft behind = told.stream()
                    .filter(draft -> draft.trigger.start() > start && isAct(draft))
                    .findFirst()
                    .orElse(null);
            Draft before = told.stream()
                    .filter(draft -> draft.trigger.end() <= start && isAct(draft))
                    .reduce((first, second) -> second)
                    .orElseGet(() -> lastTold(sentence));
            if (behind != null && before != null) {
                offset(sentence, mention, before, behind);
            }
        }
    }

    private void offset(Sentence sentence, DateMention mention, Draft later, Draft earlier) {
        offsets.add(
                new Offset(later, earlier, mention.offsetDays().orElseThrow(), mention.from(), mention.to(), sentence));
    }

    /** "a month later", "the following day" count from what was told; "a day after" from what stands behind. */
    private static boolean isAnaphoric(Sentence sentence, DateMention mention) {
        if (mention.to() >= sentence.tokens.size()) {
            return true;
        }
        String behind = sentence.tokens.lower(mention.to());
        return !behind.equals("after") && !behind.equals("before");
    }

    /**
     * "A month later Algiers closed its airspace": counted from the act told last before the sentence. "In response to the
     * raid the day before": the noun's act is that far from the verb's.
     */
    private void sinceLast(Sentence sentence, List<Draft> told, DateMention mention) {
        Draft noun = null;
        Draft now = null;
        for (Draft draft : told) {
            if (draft.noun == null && isAct(draft) && now == null) {
                now = draft;
            } else if (draft.noun != null && draft.noun.to() <= mention.from() && isAct(draft)) {
                noun = draft;
            }
        }
        boolean ofNoun = noun != null && now != null && now.trigger.start() < noun.trigger.start();
        Draft last = ofNoun ? now : lastTold(sentence);
        Draft counted = ofNoun ? noun : now;
        if (last != null && counted != null) {
            offset(sentence, mention, counted, last);
        }
    }

    private static boolean isAct(Draft draft) {
        return draft.status.isRealised() && (draft.stands || draft.coding != null);
    }

    /** The main act of the last sentence of the story that told one. */
    private @Nullable Draft lastTold(Sentence sentence) {
        Draft last = null;
        for (Draft draft : acts.last(Retellings.WINDOW)) {
            if (draft.sentence != sentence
                    && draft.sentence.story == sentence.story
                    && draft.noun == null
                    && draft.coding != null
                    && draft.status.isRealised()
                    && (last == null || last.sentence != draft.sentence)) {
                last = draft;
            }
        }
        return last;
    }

    /** Joins all that was added. */
    void finish() {
        OpenSides sides = new OpenSides(acts, retellings, links);
        sides.conditions();
        sides.authorsWhoExplain();
        retellings.resolveStanding();
        sides.fillFromLinks();
        retellings.resolveStanding();
        retellings.merge();
        sides.fillFromWithin();
        sides.resolveOpenLinks();
        sides.fillFromLinks();
        sides.fillSpeeches();
        new StorySides(acts, retellings).fill();
        sides.fillSpeeches(); // what an act meant for the other side got, its threat has as well
        new Denials(acts, retellings).resolve();
        prune();
    }

    /** Returns the acts in the order of the text. */
    ImmutableList<Draft> drafts() {
        return acts.inOrder();
    }

    /** Returns all acts that were told, in the order of the text, those that were left out later among them. */
    List<Draft> told() {
        return acts.last(Integer.MAX_VALUE);
    }

    /** Returns all that one sentence told, in its order. */
    List<Draft> toldBy(Sentence sentence) {
        return acts.of(sentence);
    }

    /** Returns the later tellings of an act, in the order of the text. */
    List<Draft> retellings(Draft draft) {
        return retellings.retellings(draft);
    }

    /** Returns an act and its later tellings. */
    List<Draft> tellings(Draft draft) {
        List<Draft> all = new ArrayList<>(List.of(draft));
        all.addAll(retellings(draft));
        return all;
    }

    /** Returns the draft that stands for {@code draft} after merging. */
    Draft canonical(Draft draft) {
        return retellings.canonical(draft);
    }

    List<DraftLink> links() {
        return links;
    }

    List<Offset> offsets() {
        return offsets;
    }

    /** A noun in which nobody is named tells no event, unless a cue, a claim or another telling holds it. */
    private void prune() {
        acts.removeIf(draft -> draft.noun != null
                && draft.actors.isEmpty()
                && draft.recipients.isEmpty()
                && !acts.isLinked(draft)
                && retellings(draft).isEmpty());
        acts.removeIf(draft -> draft.status == Status.HYPOTHETICAL
                && !acts.isLinked(draft)
                && draft.speech == null
                && OpenSides.isNobody(draft.actors)
                && OpenSides.isNobody(draft.recipients));
        acts.removeIf(draft -> !acts.isLinked(draft)
                && retellings(draft).isEmpty()
                && (PrivateActs.isPrivate(draft) || PrivateActs.isOfUnnamedSpeaker(draft)));
        acts.removeIf(draft -> draft.coding == null && !draft.stands);
        acts.removeIf(draft -> draft.coding != null
                && draft.coding.type().isEmpty()
                && draft.coding.hostility() == Hostility.NEUTRAL
                && draft.actors.isEmpty());
        links.removeIf(link -> link.provocation() == null
                || !acts.holds(canonical(link.provocation()))
                || !acts.holds(canonical(link.response())));
    }

    /** "The US alone is expelling 60": a part of the joint act of the same kind against the same recipient. */
    List<EventRelation> parts(Map<Draft, String> ids) {
        List<EventRelation> parts = new ArrayList<>();
        for (Draft part : acts.inOrder()) {
            for (Draft told : acts.before(part, Retellings.WINDOW)) {
                Draft whole = canonical(told);
                if (part != whole
                        && acts.holds(whole)
                        && isPart(part, whole)
                        && ids.containsKey(part)
                        && ids.containsKey(whole)) {
                    parts.add(EventRelation.of(EventRelation.Kind.PART_OF, ids.get(part), ids.get(whole)));
                    break;
                }
            }
        }
        return parts;
    }

    private static boolean isPart(Draft part, Draft whole) {
        return part.sentence.story == whole.sentence.story
                && part.coding != null
                && whole.coding != null
                && part.coding.type().equals(whole.coding.type())
                && part.coding.instrument().equals(whole.coding.instrument())
                && part.coding.instrument().isPresent()
                && OpenSides.hasCollective(whole.actors)
                && !part.actors.isEmpty()
                && !OpenSides.hasCollective(part.actors)
                && Mergers.agreement(part.recipients, whole.recipients) == Mergers.Agreement.SAME
                && isMember(part.actors.get(0).actor(), whole);
    }

    private static boolean isMember(Actor actor, Draft whole) {
        Optional<Collective> collective = whole.actors.stream()
                .map(Party::actor)
                .filter(Collective.class::isInstance)
                .map(Collective.class::cast)
                .findFirst();
        return collective
                .map(group -> group.members().isEmpty()
                        || actor.principal().map(group.members()::contains).orElse(false))
                .orElse(false);
    }
}
