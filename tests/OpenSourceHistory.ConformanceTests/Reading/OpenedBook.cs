using System.Text.Json;
using Microsoft.Playwright;

namespace OpenSourceHistory.ConformanceTests.Reading;

/// <summary>A book in a reader's hands.</summary>
/// <param name="Page">The browser's page.</param>
internal sealed record OpenedBook(IPage Page) : IAsyncDisposable
{
    /// <summary>Asks the reader.</summary>
    /// <param name="question">A call of <c>reader</c>, such as <c>pages()</c>.</param>
    public async Task<IReadOnlyList<JsonElement>> Ask(string question) => [.. (await Answer(question)).EnumerateArray()];

    /// <summary>Asks the reader for a number.</summary>
    /// <param name="question">A call of <c>reader</c>.</param>
    public async Task<int> Count(string question) => (await Answer(question)).GetInt32();

    /// <summary>Sets what a reader may choose.</summary>
    /// <param name="choice">Text size, face or night, as the engines' programs name them.</param>
    public Task Choose(string choice) => Page.EvaluateAsync($"reader.style({choice})");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(Page.CloseAsync());

    private async Task<JsonElement> Answer(string question) =>
        JsonDocument.Parse(await Page.EvaluateAsync<string>($"(async () => JSON.stringify(await reader.{question}))()")).RootElement;
}
