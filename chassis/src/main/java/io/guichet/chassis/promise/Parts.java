package io.guichet.chassis.promise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named parts that wordings are made of: amounts, units, days, dates, hours, moments, who acts, what is done. */
final class Parts {

    private static final Map<String, Phrasebook<Boolean>> PARTS = new LinkedHashMap<>();

    // each may use those above it
    static {
        part(
                "unit",
                """
                business|working|work|office|calendar|full|short|open? {span} ouvr*|calendaires|franc|francs|pleins?
                """.replace(
                                "{span}",
                                "secondes?|minutes?|min|mn|heures?|h|hrs?|hours?|jours?|j|days?|journees?|semaines?|"
                                        + "weeks?|wk|mois|months?|ans?|annees?|years?|fortnights?|trimestres?|quarters?|seconds?"));
        part("weekday", """
                lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
                monday|tuesday|wednesday|thursday|friday|saturday|sunday
                """);
        part("month", """
                janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
                january|february|march|april|may|june|july|august|september|october|november|december
                """);
        part("period", """
                journee|matinee|apres-midi|soiree|semaine|mois|annee|trimestre|semestre|exercice|ete|printemps|automne|hiver
                day|morning|afternoon|evening|week|month|year|quarter|summer|spring|autumn|winter
                apres midi
                business day
                working day|week
                """);
        part("hour", """
                {digits} h|heures|heure {digits}?
                {digits} : {digits} am|pm?
                {digits} {digits}? am|pm
                {digits} : {digits} a|p m
                {digits} a|p m
                {digits} o'clock
                {number} o'clock
                {number} heures
                midi|noon|midnight|minuit
                """);
        part("date", """
                {digits} er|th|st|nd|rd? {month} {digits}?
                {digits} er|th|st|nd|rd? of {month} {digits}?
                premier {month} {digits}?
                {month} {digits} st|nd|rd|th? {digits}?
                {digits} / {digits} / {digits}
                {digits} / {digits}
                {digits} . {digits} . {digits}
                {digits} - {digits} - {digits}
                """);
        part("day", """
                {weekday} prochain|suivant|matin|soir|midi|morning|afternoon|evening|night|next? {date}?
                {weekday} le|the? {date}
                {weekday} apres-midi
                {weekday} en huit
                next|this|coming {weekday} morning|afternoon|evening?
                demain|tomorrow matin|soir|midi|morning|afternoon|evening|night?
                demain apres-midi
                apres-demain matin|soir?
                the day after tomorrow
                tonight|today
                aujourd'hui
                ce jour
                later today
                le|the? {date}
                le {digits}
                the {digits} st|nd|rd|th
                """);
        part("moment", """
                {day} a|at|vers|around|about? {hour}?
                {hour}
                {hour} {day}
                cette|la semaine prochaine?
                cette apres-midi|matinee|annee
                cet apres-midi|ete|hiver|automne
                ce soir|matin|midi|mois|week-end|trimestre|printemps
                ce mois ci
                cette semaine ci
                le mois|trimestre|semestre prochain
                la semaine|annee prochaine
                l'annee prochaine
                l'ete prochain
                semaine {digits}
                week {digits}
                this morning|afternoon|evening|week|month|quarter|weekend
                this very? day|week|hour
                next week|month|quarter|year|weekend
                the following|next day|week|month
                the weekend
                le week-end
                the end of {day}
                q|t {digits}
                the first|second|third|fourth quarter
                le premier|deuxieme|second|troisieme|quatrieme trimestre
                lunchtime|lunch
                la prochaine version
                la prochaine mise a jour
                the next version|release|update|build
                """);
        part("desk", """
                equipe|equipes|technicien|technicienne|techniciens|conseiller|conseillere|conseillers|collegue|collegues
                collaborateur|collaborateurs|collaboratrice|service|services|support|assistance|agent|agents|ingenieur
                ingenieurs|expert|experts|interlocuteur|responsable|developpeurs|developpeur|specialiste|hotline|editeur
                gerance|comptabilite|team|teams|technician|technicians|engineer|engineers|adviser|advisers|advisor|advisors
                colleague|colleagues|agent|agents|staff|helpdesk|desk|specialist|specialists|developers|developer|someone
                member|consultant|consultants|expert|experts
                """.replaceAll("\\s+", "|").replaceAll("\\|$", ""));
        part("done", """
                trait*|corrig*|resolu*|regle*|envoye*|livre*|rappele*|contacte*|recontacte*|etudie*|analyse*|examine*|repondu*
                lu|lue|lus|lues|vu|vue|vus|vues|pris|prise|prises|apporte*|publie*|deploye*|installe*|mis|mise|mises|repare*
                remplace*|fourni*|communique*|donne*|effectue*|realise*|fait|faite|rembourse*|redemarre*|relance*|retabli*
                propose*|adresse*|transmis*|diffuse*|verifie*|teste*|pret|prete|disponible|disponibles|planifie*
                processed|handled|answered|fixed|solved|resolved|released|delivered|sent|restarted|repaired|replaced|called
                contacted|corrected|reviewed|treated|done|made|seen|read|dealt|looked|examined|investigated|shipped
                published|deployed|installed|restored|sorted|completed|available|back|ready|issued|provided|addressed
                emailed|mailed|updated|checked|tested|attended|actioned|refunded|rectified|patched
                """);
        part("handling", """
                reponse|traitement|resolution|intervention|correction|retour|rappel|livraison|reaction|reparation
                prise en charge
                retablissement|remboursement|mise
                """);
    }

    private Parts() {}

    static Wording.Step named(String name) {
        return switch (name) {
            case "n", "number" -> Amounts::match;
            case "digits" -> (sentence, at) -> sentence.word(at).isNumber() ? at + 1 : -1;
            default -> {
                Phrasebook<Boolean> part = require(name);
                yield (sentence, at) -> {
                    Phrasebook.Found<Boolean> found = part.at(sentence, at);
                    return found == null ? -1 : found.to();
                };
            }
        };
    }

    static Optional<Set<String>> firsts(String name) {
        return switch (name) {
            case "n", "number" -> Optional.of(Amounts.firsts());
            case "digits" -> Optional.of(Set.of(Phrasebook.NUMBER));
            default -> require(name).firsts();
        };
    }

    private static Phrasebook<Boolean> require(String name) {
        Phrasebook<Boolean> part = PARTS.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No part is named " + name);
        }
        return part;
    }

    private static void part(String name, String block) {
        PARTS.put(name, new Phrasebook<Boolean>().add(true, block));
    }
}
