package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Organisation;
import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.Sense.Carries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who did it and to whom: in the slots of the event word, and in what governs it. */
final class RoleFinder {
    private static final ImmutableList<String> PARTNERS =
            ImmutableList.of("with", "between", "among", "and", "alongside");
    private static final ImmutableSet<String> POSSESSIVE_PRONOUNS =
            ImmutableSet.of("its", "his", "her", "their", "our");

    private static final ImmutableList<String> NOBODY = ImmutableList.of("none");

    private final Sentence sentence;
    private final Slots slots;
    private final Agents agents;

    RoleFinder(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
        agents = new Agents(sentence, slots);
    }

    void forVerb(Draft draft, Clause clause) {
        for (String slot : draft.sense.actor()) {
            draft.actors.addAll(slot.equals("subject") ? agents.of(clause) : inSlot(draft, clause, slot));
            if (!draft.actors.isEmpty()) {
                break;
            }
        }
        if (draft.actors.isEmpty() && clause.verb.passive() && Agents.isPublicPower(draft)) {
            draft.actors.addAll(agents.authorities(clause));
        }
        if (draft.sense.joint()) {
            join(draft, clause);
            if (draft.actors.size() == 1) {
                draft.recipients.addAll(new WiderRecipients(sentence, slots).inComplements(draft, clause));
            }
            return;
        }
        if (WiderRecipients.saysOfAuthor(draft) && clause.object != null) {
            for (NounPhrase act : clause.object.simples()) {
                for (NounPhrase by : slots.behind(act, "by")) {
                    draft.recipients.addAll(othersThan(draft.actors, slots.parties(by, clause)));
                }
            }
            if (!draft.recipients.isEmpty()) {
                return; // "condemned the raids by Mali on Togo"
            }
        }
        for (String slot : draft.sense.recipient()) {
            List<Party> found = slot.equals("subject") ? agents.orSurface(clause) : inSlot(draft, clause, slot);
            draft.recipients.addAll(othersThan(draft.actors, found));
            if (!draft.recipients.isEmpty()) {
                return;
            }
        }
        for (String slot : draft.sense.recipient()) {
            for (NounPhrase phrase : slots.of(clause, slot)) {
                draft.recipients.addAll(othersThan(draft.actors, sentence.actors.countriesOf(phrase)));
            }
        }
        Clause above = clause.governor;
        NounPhrase patient = clause.patient();
        if (draft.recipients.isEmpty()
                && above != null
                && above.subject != null
                && patient != null
                && sentenceHasOwner(patient)) {
            // "after police stormed its embassy": nobody storms his own
            draft.recipients.addAll(
                    othersThan(draft.actors, inferred(slots.parties(above.subject, above), "possessive pronoun")));
        }
        if (draft.recipients.isEmpty() && !draft.sense.recipient().equals(NOBODY)) {
            draft.recipients.addAll(new WiderRecipients(sentence, slots).inComplements(draft, clause));
        }
    }

    /** Looks below the verb for whom the act is done to, when all that is carried is known and left it open. */
    void reachBelow(Draft draft, Clause clause) {
        boolean open = draft.recipients.isEmpty()
                && !draft.sense.recipient().equals(NOBODY)
                && (!draft.sense.joint() || draft.actors.size() == 1);
        if (open) {
            draft.recipients.addAll(new WiderRecipients(sentence, slots).below(draft, clause));
        }
    }

    private void join(Draft draft, Clause clause) {
        for (String slot : PARTNERS) {
            int before = draft.actors.size();
            for (NounPhrase phrase : slots.of(clause, slot)) {
                draft.actors.addAll(othersThan(draft.actors, slots.parties(phrase, clause)));
            }
            if (draft.actors.size() > Math.max(1, before)) {
                break; // "shared with X what passed between Y and Z"
            }
        }
        if (draft.actors.isEmpty() && clause.subject != null) {
            // "talks between X and Y collapsed"
            for (String slot : PARTNERS) {
                draft.actors.addAll(othersThan(draft.actors, agents.behind(clause.subject, slot, clause)));
            }
        }
        if (draft.actors.size() < 2) {
            for (NounPhrase phrase : slots.of(clause, "object")) {
                draft.actors.addAll(othersThan(draft.actors, slots.parties(phrase, clause)));
            }
        }
    }

    private List<Party> inSlot(Draft draft, Clause clause, String slot) {
        List<Party> parties = new ArrayList<>();
        for (NounPhrase phrase : slots.of(clause, slot)) {
            parties.addAll(inPhrase(draft, phrase, clause, slot));
        }
        return parties;
    }

    private List<Party> inPhrase(Draft draft, NounPhrase phrase, @Nullable Clause clause, String slot) {
        List<Party> parties = new ArrayList<>();
        boolean bare = slot.equals("from")
                || ((slot.equals("in") || slot.equals("at"))
                        && draft.sense.recipient().size() > 6);
        for (NounPhrase part : phrase.simples()) {
            List<Party> heads = slots.parties(part, clause);
            List<Party> usable = othersThan(draft.actors, heads);
            parties.addAll(
                    usable.isEmpty() && !bare
                            ? othersThan(draft.actors, sentence.actors.qualifiers(part, false))
                            : usable);
        }
        return parties;
    }

    /** Leaves out those on the side of {@code actors}. */
    static List<Party> othersThan(List<Party> actors, List<Party> found) {
        if (found.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Party> others = ImmutableList.builder();
        for (Party party : found) {
            if (!isOnSideOf(party, actors)) {
                others.add(party);
            }
        }
        return others.build();
    }

    private static boolean isOnSideOf(Party party, List<Party> actors) {
        for (Party actor : actors) {
            if (Party.sameSide(actor, party)) {
                return true;
            }
        }
        return false;
    }

    void forNoun(Draft draft, NounPhrase noun, @Nullable Clause governor) {
        for (NounPhrase by : slots.behind(noun, "by")) {
            draft.actors.addAll(slots.parties(by, governor));
        }
        if (suffers(draft, noun, governor)) {
            return;
        }
        List<Party> named = new ArrayList<>();
        for (Party owner : sentence.actors.qualifiers(noun, false)) {
            (isAttributive(owner) ? named : draft.actors).add(owner);
        }
        if (draft.actors.isEmpty() && sentenceHasOwner(noun)) {
            draft.actors.addAll(possessor(noun, governor));
        }
        if (draft.sense.joint()) {
            for (String slot : ImmutableList.of("between", "with", "among", "of")) {
                slots.behind(noun, slot)
                        .forEach(phrase ->
                                draft.actors.addAll(othersThan(draft.actors, slots.parties(phrase, governor))));
            }
            draft.actors.addAll(named);
            return;
        }
        for (String slot : draft.sense.recipient()) {
            String preposition = slot.equals("object") ? "of" : slot;
            for (NounPhrase phrase : slots.behind(noun, preposition)) {
                draft.recipients.addAll(inPhrase(draft, phrase, governor, preposition));
            }
            if (!draft.recipients.isEmpty()) {
                break;
            }
        }
        if (draft.recipients.isEmpty()) {
            draft.recipients.addAll(othersThan(draft.actors, named));
        }
    }

    /** "the officer's arrest by": what a possessor suffers is not the possessor's act. */
    private boolean suffers(Draft draft, NounPhrase noun, @Nullable Clause governor) {
        Sufferers sufferers = new Sufferers(sentence, slots);
        NounPhrase possessor = sufferers.of(draft.sense, noun, governor);
        if (possessor == null) {
            return false;
        }
        if (draft.actors.isEmpty()) {
            draft.actors.addAll(sufferers.actors(noun, governor));
        }
        draft.recipients.addAll(sufferers.parties(possessor, noun, governor));
        return true;
    }

    private boolean sentenceHasOwner(NounPhrase noun) {
        return slots.modifiers(noun).stream().anyMatch(POSSESSIVE_PRONOUNS::contains);
    }

    /** "its expulsion of ten diplomats": the subject of the clause. */
    private List<Party> possessor(NounPhrase noun, @Nullable Clause governor) {
        Clause clause = governor != null ? governor : sentence.clauseOf(noun);
        NounPhrase subject = clause == null ? null : clause.subject;
        if (subject == null || Sentence.covers(subject, noun)) {
            return List.of();
        }
        return slots.parties(subject, clause).stream()
                .map(party -> party.asInferred("possessive pronoun"))
                .collect(ImmutableList.toImmutableList());
    }

    /** "Iran sanctions": a full name before a noun, not in the genitive, tells the target; "US sanctions" the author. */
    private boolean isAttributive(Party owner) {
        int last = owner.to() - 1;
        boolean genitive = owner.to() < sentence.tokens.size() && sentence.tokens.tag(owner.to()) == Tag.POS;
        String word = sentence.tokens.word(last);
        boolean acronym = word.chars().noneMatch(Character::isLowerCase);
        return !genitive
                && !acronym
                && !(owner.actor() instanceof Organisation)
                && owner.actor().sectors().isEmpty()
                && sentence.tokens.tag(last).isProperNoun()
                && isName(owner);
    }

    private boolean isName(Party owner) {
        Matches.Found<List<Term.ActorName>> found = sentence.matches.actor(owner.from());
        return found != null && found.term().stream().allMatch(name -> name.naming() == Term.Naming.NAME);
    }

    /** An act carried by a speech act: what the one leaves open, the other tells. */
    void fromSpeech(Draft draft, @Nullable Draft speech, Optional<Carries> carries) {
        if (speech == null || carries.isEmpty()) {
            return;
        }
        fill(draft, speech.actors, speech.recipients, carries.get());
        if (speech.recipients.isEmpty()) {
            addInferred(
                    speech.recipients,
                    othersThan(
                            speech.actors,
                            carries.get() == Carries.DEMANDED || draft.sense.joint() ? draft.actors : draft.recipients),
                    "recipient of what it carries");
        }
    }

    /** An event noun below a verb: "imposed sanctions", "accused X of meddling". */
    void fromGovernor(Draft draft, Clause governor, NounGovernors.Governing governing) {
        Draft speech = governing.speech;
        Carries carries = governing.carries == null ? Carries.OCCURRED : governing.carries;
        Sense light = governing.sense != null && governing.sense.coding().isEmpty() ? governing.sense : null;
        List<Party> doers = speech != null ? speech.actors : doers(draft, governor, light);
        List<Party> recipients = speech != null ? speech.recipients : List.of();
        if (light != null && draft.recipients.isEmpty() && light.recipient().contains("subject")) {
            // "suffered a raid": who suffers is hit
            draft.recipients.addAll(othersThan(draft.actors, agents.orSurface(governor)));
        }
        fill(draft, doers, recipients, carries);
        if (draft.recipients.isEmpty() && !draft.sense.joint()) {
            for (String slot : draft.sense.recipient()) {
                List<Party> found = inSlot(draft, governor, slot.equals("object") ? "none" : slot);
                draft.recipients.addAll(othersThan(draft.actors, found));
                if (!draft.recipients.isEmpty()) {
                    break;
                }
            }
        }
        if (draft.sense.joint() && speech == null) {
            if (draft.noun != null && slots.behind(draft.noun, "between").isEmpty()) {
                // "X held talks with Y": both hold them; "X welcomed the talks between Y and Z"
                draft.actors.addAll(0, othersThan(draft.actors, doers));
            }
            join(draft, governor);
        }
        if (speech != null && speech.recipients.isEmpty()) {
            addInferred(
                    speech.recipients,
                    othersThan(speech.actors, carries == Carries.DEMANDED ? draft.actors : draft.recipients),
                    "recipient of what it carries");
        }
    }

    /** Who does what a light verb carries: its subject, unless its sense looks elsewhere ("suffered a raid by", "provoked a raid by"). */
    private List<Party> doers(Draft draft, Clause governor, @Nullable Sense light) {
        if (light == null || light.actor().contains("subject")) {
            return agents.of(governor);
        }
        for (String slot : light.actor()) {
            List<Party> found = inSlot(draft, governor, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static void fill(Draft draft, List<Party> speakers, List<Party> addressees, Carries carries) {
        switch (carries) {
            case ALLEGED -> {
                if (draft.actors.isEmpty()) {
                    addInferred(draft.actors, addressees, "the accused");
                }
                if (draft.recipients.isEmpty() && !draft.sense.joint()) {
                    addInferred(draft.recipients, othersThan(draft.actors, speakers), "the accuser");
                }
            }
            case DEMANDED -> {
                if (draft.actors.isEmpty()) {
                    addInferred(draft.actors, addressees, "of whom it is demanded");
                }
            }
            case ASSERTED, HEDGED, CONSUMED -> {}
            case DENIED -> {
                if (isAccusation(draft)) {
                    addInferred(draft.recipients, othersThan(draft.recipients, speakers), "who denies it");
                } else if (draft.actors.isEmpty()) {
                    draft.actors.addAll(othersThan(draft.recipients, speakers));
                }
            }
            default -> {
                if (draft.sense.joint()) {
                    draft.actors.addAll(0, othersThan(draft.actors, speakers));
                } else if (draft.actors.isEmpty()) {
                    draft.actors.addAll(othersThan(draft.recipients, speakers));
                }
                if (draft.recipients.isEmpty() && !draft.sense.joint()) {
                    addInferred(draft.recipients, othersThan(draft.actors, addressees), "addressee of the speech act");
                }
            }
        }
    }

    /** "denied the allegation": it is another's, against the one who denies it. */
    private static boolean isAccusation(Draft draft) {
        return draft.coding != null
                && draft.coding.type().filter(EventType.ACCUSE::equals).isPresent();
    }

    private static List<Party> inferred(List<Party> parties, String why) {
        return parties.stream().map(party -> party.asInferred(why)).collect(ImmutableList.toImmutableList());
    }

    private static void addInferred(List<Party> to, List<Party> from, String why) {
        from.forEach(party -> to.add(party.asInferred(why)));
    }
}
