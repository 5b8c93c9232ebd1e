package org.songngu.model.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HubTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("HF_ENDPOINT", "https://mirror.example/", "HF_TOKEN", "theirs", "SONGNGU_HUB_TOKEN", " ours ");

    @Test
    void isTheOptionThenTheEnvironmentThenTheUsualOne() {
        assertThat(Hub.of(Optional.of("http://localhost:1/"), ENVIRONMENT).base())
                .hasToString("http://localhost:1");
        assertThat(Hub.of(Optional.empty(), ENVIRONMENT))
                .isEqualTo(new Hub(URI.create("https://mirror.example"), Optional.of("ours")));
        assertThat(Hub.of(Optional.empty(), Map.of()))
                .isEqualTo(new Hub(URI.create("https://huggingface.co"), Optional.empty()));
        assertThatThrownBy(() -> Hub.of(Optional.of("ftp://x"), Map.of()))
                .hasMessage("not the address of a hub: ftp://x");
    }

    @Test
    void writesAnOriginAsAnAddress() {
        Hub hub = Hub.of(Optional.empty(), Map.of());

        assertThat(hub.resolve("hub:Xenova/opus-mt-en-vi@main/onnx/encoder_model_quantized.onnx"))
                .hasToString(
                        "https://huggingface.co/Xenova/opus-mt-en-vi/resolve/main/onnx/encoder_model_quantized.onnx");
        assertThat(hub.resolve("https://example.org/a b".replace(" ", "%20"))).hasToString("https://example.org/a%20b");
        assertThatThrownBy(() -> hub.resolve("hub:no-owner@main/x")).hasMessageStartingWith("cannot be fetched");
        assertThatThrownBy(() -> hub.resolve("hub:a/b@main/../../secret")).hasMessageStartingWith("cannot be fetched");
    }

    @Test
    void showsItsTokenToNoOtherServer() {
        Hub hub = new Hub(URI.create("https://hub.example"), Optional.of("secret"));

        assertThat(hub.tokenFor(URI.create("https://HUB.example:443/x"))).contains("secret");
        assertThat(hub.tokenFor(URI.create("https://cdn.hub.example/x"))).isEmpty();
        assertThat(hub.tokenFor(URI.create("http://hub.example/x"))).isEmpty();
        assertThat(hub.tokenFor(URI.create("https://hub.example:8443/x"))).isEmpty();
    }

    @Test
    void showsItsTokenToNoServerThatOnlyTheAddressOfAModelNames() {
        Hub hub = new Hub(URI.create("https://hub.example"), Optional.of("secret"));

        assertThat(hub.at("https://hub.example").token()).contains("secret");
        assertThat(hub.at("https://pasted.example"))
                .isEqualTo(new Hub(URI.create("https://pasted.example"), Optional.empty()));
    }

    @Test
    void takesTheProxyOfTheEnvironmentExceptWhereItIsNotWanted() {
        ProxyRoute route = ProxyRoute.of(Map.of(
                "https_proxy", "http://me:secret@proxy:3128", "NO_PROXY", "localhost, .inner.example,*.other.example"));

        assertThat(route.select(URI.create("https://hub.example/x")))
                .containsExactly(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy", 3128)));
        assertThat(route.credentials(URI.create("https://hub.example/x"))).contains("Basic bWU6c2VjcmV0");
        assertThat(route.select(URI.create("http://hub.example/x"))).containsExactly(Proxy.NO_PROXY);
        assertThat(route.select(URI.create("https://a.inner.example/x"))).containsExactly(Proxy.NO_PROXY);
        assertThat(route.select(URI.create("https://a.other.example/x"))).containsExactly(Proxy.NO_PROXY);
        assertThat(route.credentials(URI.create("https://localhost/x"))).isEmpty();
    }

    @Test
    void neverPrintsThePasswordOfAProxyThatIsWrittenWrongly() {
        assertThatThrownBy(() -> ProxyRoute.of(Map.of("HTTPS_PROXY", "socks5://me:secret@proxy")))
                .hasMessage("HTTPS_PROXY is not the address of an HTTP proxy");
    }
}
