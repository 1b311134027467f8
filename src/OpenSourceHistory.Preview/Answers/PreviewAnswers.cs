using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Core.Files;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Preview.Drawing;
using OpenSourceHistory.Preview.Editors;
using OpenSourceHistory.Preview.Sessions;

namespace OpenSourceHistory.Preview.Answers;

/// <summary>Answers requests from what the build made and from the program's own files; nothing else can be asked for.</summary>
/// <param name="session">The builds.</param>
/// <param name="editor">Opens sources.</param>
internal sealed class PreviewAnswers(PreviewSession session, EditorCommand editor)
{
    private const string EbookFolder = "ebook/";

    private static readonly string[] s_assets = ["preview.css", "preview.js"];

    /// <summary>Answers a request; null where there is no such thing.</summary>
    /// <param name="path">The path below the address.</param>
    /// <param name="query">Finds what else is said, by name.</param>
    public async Task<PreviewAnswer?> Find(string path, Func<string, string?> query) => path switch
    {
        "" => Asset("preview.html"),
        _ when s_assets.Contains(path) => Asset(path),
        "state" => session.Current is null ? null : PreviewAnswer.Json(StateAnswer.Of(session, Number(query, "since"))),
        "page" => PageOf(query),
        "picture" => PictureOf(query),
        "glyphs" => PreviewAnswer.Json(GlyphsOf(query("names") ?? string.Empty)),
        "search" => session.Current is { } now ? PreviewAnswer.Json(SearchAnswer.Of(now, query("words") ?? string.Empty)) : null,
        "place" => PlaceOf(query),
        "source" => session.Current is { } now ? PreviewAnswer.Json(JsonText.Of(json => json.Place(new PagePlaceFinder(now).Find(query("file") ?? string.Empty, Number(query, "line"))))) : null,
        "ebook" => await SpineOf().ConfigureAwait(false),
        _ when path.StartsWith(EbookFolder, StringComparison.Ordinal) => await EbookFileOf(path[EbookFolder.Length..]).ConfigureAwait(false),
        _ => null,
    };

    /// <summary>Opens a place of a source in the editor.</summary>
    /// <param name="query">Finds what is said, by name.</param>
    /// <returns>The source, and why it was not opened where it was not; null where there is no such source.</returns>
    public PreviewAnswer? Open(Func<string, string?> query) => SourceOf(query) is not var (path, line, column) ? null : PreviewAnswer.Json(JsonText.Of(json =>
    {
        json.WriteString("path", path);
        json.WriteNumber("line", line);
        if (editor.Open(Path.GetFullPath(path), line, column) is { } fault)
        {
            json.WriteString("fault", fault);
        }
    }));

    // What an item of a page comes from, or a place in a file.
    private (string Path, int Line, int Column)? SourceOf(Func<string, string?> query)
    {
        if (PageAsked(query) is var (version, page))
        {
            var items = version.Pages[page].Items;
            var span = Number(query, "item") is var item && item >= 0 && item < items.Count ? items[item].Span : default;
            return span.File is { } file ? (file.Path, span.Position.Line, span.Position.Column) : null;
        }

        return session.Sources.Find(Number(query, "file")) is { } path ? (path, Math.Max(1, Number(query, "line")), Math.Max(1, Number(query, "column"))) : null;
    }

    private static PreviewAnswer Asset(string name) => new(MediaTypes.Of(name), EmbeddedText.ReadBytes(typeof(PreviewAnswers).Assembly, name));

    private static int Number(Func<string, string?> query, string name) =>
        int.TryParse(query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private (PreviewVersion Version, int Page)? PageAsked(Func<string, string?> query) =>
        session.Find(Number(query, "version")) is { } version && Number(query, "page") is var page && page >= 0 && page < version.Pages.Count ? (version, page) : null;

    private PreviewAnswer? PageOf(Func<string, string?> query)
    {
        if (PageAsked(query) is not var (version, index))
        {
            return null;
        }

        // Whoever has the page as it looks needs no drawing.
        if (query("look") == version.LookOf(index))
        {
            return PreviewAnswer.Json(JsonText.Of(_ => { }));
        }

        var layout = query("layout") == "1";
        var drawn = PageSvg.Draw(version.PageAt(index, layout), session.Glyphs, session.Sources, item => string.Create(
            CultureInfo.InvariantCulture, $"picture?version={version.Number}&amp;page={index}&amp;item={item}{(layout ? "&amp;layout=1" : string.Empty)}"));
        return PreviewAnswer.Json(JsonText.Of(json =>
        {
            json.WriteString("svg", drawn.Svg);
            json.WriteString("glyphs", string.Join('.', drawn.Glyphs));
            json.Objects("text", version.TextOf(index), block =>
            {
                json.WriteNumber("level", block.Level);
                json.WriteString("text", block.Text);
            });
        }));
    }

    private PreviewAnswer? PictureOf(Func<string, string?> query)
    {
        if (PageAsked(query) is not var (version, index))
        {
            return null;
        }

        var items = version.PageAt(index, query("layout") == "1").Items;
        var item = Number(query, "item");
        return item < 0 || item >= items.Count || items[item] is not PlacedPicture placed ? null : placed.Picture switch
        {
            RasterPicture raster => new PreviewAnswer(raster.Format == RasterFormat.Jpeg ? "image/jpeg" : "image/png", raster.Data),
            VectorPicture vector => new PreviewAnswer("image/svg+xml", SvgWriter.Write(vector.Drawing)),
            _ => throw new NotSupportedException($"There is no picture {placed.Picture.GetType().Name}"),
        };
    }

    private byte[] GlyphsOf(string names) => JsonText.Of(json =>
    {
        foreach (var name in names.Split('.'))
        {
            if (session.Glyphs.Find(name) is { } outline)
            {
                json.WriteString(name, outline);
            }
        }
    });

    private PreviewAnswer? PlaceOf(Func<string, string?> query) =>
        session.Current is { } now && PageAsked(query) is var (before, page)
            ? PreviewAnswer.Json(JsonText.Of(json => json.Place(new PagePlaceFinder(now).Find(before, page, Math.Max(0, Number(query, "item"))))))
            : null;

    private async Task<PreviewAnswer?> SpineOf()
    {
        if (session.Current is not { } now)
        {
            return null;
        }

        var ebook = await now.Book.Ebook.ConfigureAwait(false);
        return PreviewAnswer.Json(JsonText.Of(json =>
        {
            json.WriteNumber("version", now.Number);
            json.WriteBoolean("isMade", ebook is not null);
            json.Objects("spine", ebook?.Spine ?? [], document =>
            {
                json.WriteString("path", document.Path);
                json.WriteString("title", document.Title);
            });
        }));
    }

    // ebook/VERSION/PATH: what a build made stays under its own address, so that none shows a part of another.
    private async Task<PreviewAnswer?> EbookFileOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(path[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || session.Find(number) is not { } version)
        {
            return null;
        }

        var name = path[(slash + 1)..];
        return await version.Book.Ebook.ConfigureAwait(false) is { } ebook && ebook.Find(name) is { } content ? new PreviewAnswer(MediaTypes.Of(name), content) { IsEbook = true } : null;
    }
}
