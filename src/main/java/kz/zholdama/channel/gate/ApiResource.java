package kz.zholdama.channel.gate;

/** A controller of the API: what it throws is told as {@code application/problem+json}. Its addresses lie below {@link #ROOT}. */
public interface ApiResource {

    String ROOT = "/api/v1";
}
