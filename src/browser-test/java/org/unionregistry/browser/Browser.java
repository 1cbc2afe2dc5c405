package org.unionregistry.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One window of the installed Chromium, with a profile of its own that is gone afterwards. */
public class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path downloads = Path.of("target/downloads").toAbsolutePath();
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    public Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--lang=ru", "--window-size=1280,1000");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).build(),
                options);
        wait = new WebDriverWait(driver, PATIENCE);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void open(String url) {
        driver.get(url);
    }

    /** A window so wide, as on a desk or on a phone; Chromium lays the page out for exactly this width. */
    public void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of(
                "width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Waits until the element is there; a failure shows the page that was there instead. */
    public WebElement find(By what) {
        try {
            return wait.until(ExpectedConditions.presenceOfElementLocated(what));
        } catch (TimeoutException e) {
            throw new AssertionError("%s is not on %s:%n%s".formatted(
                    what, driver.getCurrentUrl(), driver.findElement(By.tagName("body")).getText()));
        }
    }

    void clickAndWait(By what) {
        WebElement page = driver.findElement(By.tagName("html"));
        find(what).click();
        wait.until(any -> isGone(page));
    }

    /** In the middle of a change of pages the driver also says that the element belongs to no document. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException between) {
            if (String.valueOf(between.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw between;
        }
    }

    /** Lets background work go on for a moment. */
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when nothing makes the page wider than the window. */
    public boolean fits() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /** Waits for a file whose name ends so to be downloaded. */
    public Path downloaded(String ending) {
        return wait.until(any -> {
            try (var files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElse(null);
            } catch (IOException notYet) {
                return null;
            }
        });
    }

    /** Keeps the whole page as a picture in {@code target/screenshots}. */
    public void screenshot(String name) {
        try {
            Path directory = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(directory.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static File binary() {
        return List.of("/usr/bin/google-chrome", "/usr/bin/chromium").stream()
                .map(File::new)
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is a chromedriver, but no Chromium"));
    }
}
