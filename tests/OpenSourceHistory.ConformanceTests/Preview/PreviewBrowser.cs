using Microsoft.Playwright;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Preview;

/// <summary>Debian's Chromium, for previews.</summary>
public sealed class PreviewBrowser : IAsyncLifetime
{
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page.</summary>
    /// <param name="width">Width of the view, in CSS pixels.</param>
    /// <param name="isDark">True for the dark scheme.</param>
    internal async Task<IPage> Open(int width, bool isDark)
    {
        _driver ??= await Playwright.CreateAsync();
        _browser ??= await _driver.Chromium.LaunchAsync(new() { ExecutablePath = ExternalTool.Find("chromium"), Args = ["--no-sandbox", "--disable-gpu"] });
        return await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _driver?.Dispose();
    }
}
