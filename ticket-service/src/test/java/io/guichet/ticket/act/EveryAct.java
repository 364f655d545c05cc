package io.guichet.ticket.act;

import java.util.function.Consumer;
import java.util.function.Function;

/** Every act, with what it is done with and what has to be done before. */
enum EveryAct {
    NOTES("{\"text\":\"She will be back on Thursday.\"}"),
    ASSIGNMENTS("{\"agent\":\"charlie.agent\"}"),
    CLOSURES("{\"outcome\":\"answered\",\"articles\":[{\"url\":\"https://docs.example/export\"}]}"),
    REOPENINGS("{\"reason\":\"It stops again.\"}", desk -> desk.done("closures", "{\"outcome\":\"explained\"}")),
    PRIORITY("{\"usable\":false,\"alternative\":\"painful\"}"),
    KIND("{\"kind\":\"evolution\"}"),
    PRODUCT("{\"product\":\"Compta 12\"}"),
    LABELS("{\"add\":[\"urgent-look\"],\"remove\":[\"manager\"]}"),
    WATCHERS("{\"add\":[\"anna\"]}"),
    CONTACT("""
            {"id":"0199aa10-0000-7000-8000-00000000000c","name":"Odile Fabre","address":"odile@example.org"}"""),
    ESCALATIONS("{\"level\":2,\"reason\":\"Unknown to level 1.\"}"),
    REPLIES(
            201,
            "{\"text\":\"The export needs write access.\",\"articles\":[{\"url\":\"https://docs.example/export\"}]}"),
    CALLS("{\"answer\":\"Menu File, Print.\",\"close\":true}"),
    CONSULTATIONS(201, "{\"trade\":\"training\",\"question\":\"Is this shown?\"}"),
    CONSULTATION_ANSWER(
            desk -> "consultations/" + desk.made() + "/answer",
            "{\"answer\":\"Yes, at its end.\"}",
            desk -> desk.done("consultations", CONSULTATIONS.body(desk))),
    VALIDATIONS(201, "{\"reply\":{\"text\":\"It is account 607.\"},\"level\":2}"),
    COMPLEMENTS("{\"missing\":[\"steps\"],\"text\":\"Which steps lead there?\"}"),
    REPRODUCTIONS("{\"step\":\"own-machine\",\"outcome\":\"reproduced\"}"),
    HAND_OFFS(201, HandOffs.COMPLETE, desk -> desk.done("reproductions", REPRODUCTIONS.body(desk))),
    DEV_TICKET(
            desk -> "hand-offs/" + desk.made() + "/dev-ticket",
            "{\"tracker\":\"gitlab\",\"number\":\"#812\",\"url\":\"https://git.example/issues/812\"}",
            HandOffs::handOff),
    DEV_ANSWER(
            desk -> "hand-offs/" + desk.made() + "/answers",
            "{\"answer\":\"Planned.\",\"nextChaseAt\":\"2999-01-01\"}",
            HandOffs::handOff),
    COMPLETION(desk -> "hand-offs/" + desk.made() + "/completion", "{\"outcome\":\"done\"}", HandOffs::handOff);

    private final int status;
    private final Consumer<Desk> before;
    private final Function<Desk, String> path;
    private final Function<Desk, String> body;

    EveryAct(String body) {
        this(body, desk -> {});
    }

    EveryAct(String body, Consumer<Desk> before) {
        this(200, body, before);
    }

    EveryAct(int status, String body) {
        this(status, body, desk -> {});
    }

    EveryAct(Function<Desk, String> path, String body, Consumer<Desk> before) {
        this(200, path, desk -> body, before);
    }

    EveryAct(int status, String body, Consumer<Desk> before) {
        this.status = status;
        this.before = before;
        this.path = desk -> name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.body = desk -> body;
    }

    EveryAct(int status, Function<Desk, String> path, Function<Desk, String> body, Consumer<Desk> before) {
        this.status = status;
        this.before = before;
        this.path = path;
        this.body = body;
    }

    /** A ticket to which it can be done. */
    Desk prepared() {
        var desk = Desk.withTicket();
        before.accept(desk);
        return desk;
    }

    String path(Desk desk) {
        return path.apply(desk);
    }

    String body(Desk desk) {
        return body.apply(desk);
    }

    int status() {
        return status;
    }

    /** Hand-offs to dev. */
    static final class HandOffs {

        static final String COMPLETE = """
                {"title":"Export stops with accents","description":"The export stops at once.","steps":"File, Export.",
                 "environment":"Windows 11","observed":"Nothing is written.","expected":"A file.","urgency":"high",
                 "firstChaseAt":"2999-01-01"}""";

        private HandOffs() {}

        static void handOff(Desk desk) {
            desk.done("reproductions", REPRODUCTIONS.body(desk));
            desk.done("hand-offs", COMPLETE);
        }
    }
}
