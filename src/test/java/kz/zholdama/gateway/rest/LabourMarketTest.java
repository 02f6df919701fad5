package kz.zholdama.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.LabourMarket.Receipt;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.gateway.calling.TestSettings;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.Simulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the simulated AIS "Рынок труда" says of messages, over HTTP. */
class LabourMarketTest {

    private Simulator simulator;
    private HttpLabourMarket market;

    @BeforeEach
    void start() throws IOException {
        simulator = new Simulator(TestSettings.settings(), Clock.systemUTC());
        market = new HttpLabourMarket(simulator, TestSettings.settings());
    }

    @AfterEach
    void stop() {
        market.destroy();
        simulator.close();
    }

    @Test
    void takesAMessageOnceHoweverOftenItIsTold() {
        assertThat(market.handOver(7, "{\"message\":7}")).isEqualTo(new Receipt.Taken());
        assertThat(market.handOver(7, "{\"message\":7}")).isEqualTo(new Receipt.Taken());
        assertThat(market.handOver(7, "{\"message\":8}")).isEqualTo(new Receipt.Refused("OTHER_MESSAGE"));

        assertThat(simulator.handedOver()).containsExactly("{\"message\":7}");
    }

    @Test
    void saysWhyItRefuses() {
        simulator.is(Service.LABOUR_MARKET, Mood.REFUSING);

        assertThat(market.handOver(7, "{}")).isEqualTo(new Receipt.Refused("SIMULATED"));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, UNREACHABLE", "GARBLED, GARBLED", "ENDLESS, GARBLED"})
    void leavesOpenWhetherItTookWhatItDidNotAnswer(Mood mood, Failure failure) {
        simulator.is(Service.LABOUR_MARKET, mood);

        assertThat(market.handOver(7, "{}")).isEqualTo(new Receipt.Failed(failure));
    }

    @Test
    void isNotWaitedForWithoutEnd() {
        simulator.is(Service.LABOUR_MARKET, Mood.SLOW);
        market.destroy();
        market = new HttpLabourMarket(simulator, TestSettings.hasty());

        assertThat(market.handOver(7, "{}")).isEqualTo(new Receipt.Failed(Failure.SLOW));
    }

    @Test
    void isLeftAloneAfterItFailed() {
        simulator.is(Service.LABOUR_MARKET, Mood.DOWN);
        var settings = TestSettings.settings(new GatewaySettings.Breaker(3, 50, Duration.ofMinutes(1)));
        market.destroy();
        market = new HttpLabourMarket(simulator, settings);
        assertThat(market.isOpen()).isTrue();

        assertThat(market.handOver(7, "{}")).isEqualTo(new Receipt.Failed(Failure.UNREACHABLE));

        assertThat(market.isOpen()).isFalse();
        assertThat(market.handOver(7, "{}")).isEqualTo(new Receipt.NotCalled());
    }
}
