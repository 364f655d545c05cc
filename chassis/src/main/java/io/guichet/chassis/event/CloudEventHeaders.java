package io.guichet.chassis.event;

/** Kafka headers of a CloudEvent in binary mode (CloudEvents 1.0, Kafka protocol binding). */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    /** W3C Trace Context. */
    public static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}
}
