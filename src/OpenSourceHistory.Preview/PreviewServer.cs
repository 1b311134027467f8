using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenSourceHistory.Preview.Answers;
using OpenSourceHistory.Preview.Editors;
using OpenSourceHistory.Preview.Sessions;

namespace OpenSourceHistory.Preview;

/// <summary>
/// Shows a session in a browser of this machine. It listens on 127.0.0.1 alone and answers only whoever names it so and knows the part of its address
/// that nobody can guess; its pages ask nothing of any other host and run no program but their own.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string OwnPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // The book's own looks, and none of what a book may not do.
    private const string EbookPolicy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    private readonly WebApplication _application;
    private readonly PreviewSession _session;
    private readonly PreviewAnswers _answers;
    private readonly CancellationToken _stopping;
    private PreviewAddress _address = new(0, PreviewAddress.NewToken());

    private PreviewServer(PreviewSession session, EditorCommand editor, int port)
    {
        _session = session;
        _answers = new PreviewAnswers(session, editor);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        _application = builder.Build();
        _stopping = _application.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        _application.Run(Answer);
    }

    /// <summary>The address to open in a browser.</summary>
    public string Url => _address.Url;

    /// <summary>Starts a server.</summary>
    /// <param name="session">What it shows.</param>
    /// <param name="editor">Opens sources.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> Start(PreviewSession session, EditorCommand editor, int port)
    {
        var server = new PreviewServer(session, editor, port);
        try
        {
            await server._application.StartAsync().ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        var bound = server._application.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server._address = server._address with { Port = new Uri(bound).Port };
        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Host.Value == _address.Host && !IsForeign(request) ? _address.Find(request.Path.Value ?? string.Empty) : null;
        if (path == "events" && HttpMethods.IsGet(request.Method))
        {
            await TellBuilds(context).ConfigureAwait(false);
            return;
        }

        string? Query(string name) => request.Query[name].FirstOrDefault();
        var answer = path is null ? null
            : HttpMethods.IsGet(request.Method) ? await _answers.Find(path, Query).ConfigureAwait(false)
            : HttpMethods.IsPost(request.Method) && path == "open" && request.Headers.Origin == _address.Origin ? _answers.Open(Query)
            : null;
        if (answer is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Guard(response, answer.IsEbook ? EbookPolicy : OwnPolicy);
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    // Browsers say where a request comes from; whatever is not from these pages, or typed by the reader, is a stranger's.
    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].FirstOrDefault() is { } site && site is not ("same-origin" or "none");

    private static void Guard(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    // Server-sent events (HTML Living Standard, 9.2): the number of each build.
    private async Task TellBuilds(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping);
        Guard(context.Response, OwnPolicy);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            await foreach (var number in _session.Watch(end.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"data: {number}\n\n"), end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
