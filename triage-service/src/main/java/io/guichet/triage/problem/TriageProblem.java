package io.guichet.triage.problem;

import io.guichet.chassis.problem.Problem;

/** What triage refuses. */
public abstract sealed class TriageProblem extends Problem {

    private static final long serialVersionUID = 1;

    TriageProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    /** 404: nothing of that name or id. */
    public static final class NotFound extends TriageProblem {
        private static final long serialVersionUID = 1;

        private NotFound(String slug, String title, String detail) {
            super(404, slug, title, detail);
        }

        /** No such folder. */
        public static NotFound folder(String name) {
            return new NotFound(
                    "no-such-folder",
                    "There is no such folder",
                    "The desk has no folder '" + name + "'; GET /folders lists them.");
        }

        /** No such decision. */
        public static NotFound decision(Object id) {
            return new NotFound(
                    "no-such-decision",
                    "There is no such decision",
                    "No decision has the id " + id + "; GET /decisions?message= lists those on a message.");
        }

        /** No such message. */
        public static NotFound message(Object id) {
            return new NotFound(
                    "no-such-message",
                    "There is no such message",
                    "Triage has seen no message " + id + "; it may not have come in yet.");
        }
    }

    /** 409: the decision is no longer the latest. */
    public static final class Superseded extends TriageProblem {
        private static final long serialVersionUID = 1;

        public Superseded(Object latest) {
            super(
                    409,
                    "decision-superseded",
                    "The decision has been replaced",
                    "Meanwhile " + latest + " took its place; look at that one, and correct it if it is wrong.");
        }
    }

    /** 409: the message is not, or no longer, in the folder. */
    public static final class NotInFolder extends TriageProblem {
        private static final long serialVersionUID = 1;

        public NotInFolder(Object message, String folder) {
            super(
                    409,
                    "not-in-folder",
                    "The message is not in that folder",
                    "No subject of message " + message + " is in folder '" + folder
                            + "'; somebody may have sent it on already. GET /decisions?message= shows where it is.");
        }
    }

    /** 409: nothing waits in the folder for a confirmation. */
    public static final class ConfirmsNothing extends TriageProblem {
        private static final long serialVersionUID = 1;

        public ConfirmsNothing(String folder) {
            super(
                    409,
                    "confirms-nothing",
                    "Nothing waits there for a confirmation",
                    "The desk says no folder for what is confirmed in '" + folder
                            + "'; write it as `confirmed` beside that folder in triage.yaml, or correct the decision instead.");
        }
    }

    /** 410: the message was forgotten. */
    public static final class Forgotten extends TriageProblem {
        private static final long serialVersionUID = 1;

        public Forgotten(Object message) {
            super(
                    410,
                    "message-forgotten",
                    "The message is no longer kept",
                    "What message " + message
                            + " said was forgotten after the time that the desk set; its decisions remain. Intake may still have it.");
        }
    }
}
