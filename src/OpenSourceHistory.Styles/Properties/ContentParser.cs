using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Parses the pieces of <c>content</c> and <c>string-set</c> (CSS Generated Content 3, GCPM 3).</summary>
internal static class ContentParser
{
    /// <summary>Parses pieces up to the end or a comma.</summary>
    /// <param name="reader">The value.</param>
    /// <returns>The pieces, or null where there is none or one does not parse.</returns>
    public static ValueList<ContentPiece>? Parse(ValueReader reader)
    {
        var pieces = new List<ContentPiece>();
        while (reader.Current is { Kind: not TokenKind.Comma } component)
        {
            // What follows a slash is alternative text for speech; it is read past.
            if (component.IsDelim('/'))
            {
                reader.Take();
                return reader.TakeString() is null ? null : ValueList.From(pieces);
            }

            if (Piece(component) is not { } piece)
            {
                return null;
            }

            pieces.Add(piece);
            reader.Take();
        }

        return pieces.Count == 0 ? null : ValueList.From(pieces);
    }

    private static ContentPiece? Piece(Component component) => component.Kind switch
    {
        TokenKind.String => new TextPiece(component.Text),
        TokenKind.Function => OfFunction(component.Text, new ValueReader(component.Children)),
        TokenKind.Ident => component.Text.ToLowerInvariant() switch
        {
            "open-quote" => new QuotePiece(1, true),
            "close-quote" => new QuotePiece(-1, true),
            "no-open-quote" => new QuotePiece(1, false),
            "no-close-quote" => new QuotePiece(-1, false),
            _ => null,
        },
        _ => null,
    };

    private static ContentPiece? OfFunction(string name, ValueReader arguments)
    {
        ContentPiece? piece = name switch
        {
            "attr" => arguments.TakeIdent() is { } attribute ? new AttributePiece(attribute.ToLowerInvariant()) : null,
            "counter" => Counter(arguments, hasSeparator: false),
            "counters" => Counter(arguments, hasSeparator: true),
            "string" => String(arguments),
            "-osh-string-range" => StringRange(arguments),
            "leader" => Leader(arguments),
            "content" => new OwnContentPiece(Part(arguments)),
            "target-counter" => TargetCounter(arguments),
            "target-text" => Target(arguments) is { } target ? TargetText(target, arguments) : null,
            _ => null,
        };
        return arguments.AtEnd ? piece : null;
    }

    private static CounterPiece? Counter(ValueReader arguments, bool hasSeparator)
    {
        string? separator = null;
        if (arguments.TakeIdent() is not { } name
            || (hasSeparator && (!arguments.TakeComma() || (separator = arguments.TakeString()) is null)))
        {
            return null;
        }

        return StyleArgument(arguments, out var style) ? new CounterPiece(name, separator, style) : null;
    }

    private static bool StyleArgument(ValueReader arguments, out CounterStyle? style)
    {
        style = null;
        return !arguments.TakeComma() || (style = CounterStyleParser.Take(arguments)) is not null;
    }

    private static StringPiece? String(ValueReader arguments)
    {
        if (arguments.TakeIdent() is not { } name)
        {
            return null;
        }

        if (!arguments.TakeComma())
        {
            return new StringPiece(name, StringPosition.First);
        }

        return arguments.TakeIdent()?.ToLowerInvariant() switch
        {
            "first" => new StringPiece(name, StringPosition.First),
            "start" => new StringPiece(name, StringPosition.Start),
            "last" => new StringPiece(name, StringPosition.Last),
            "first-except" => new StringPiece(name, StringPosition.FirstExcept),
            _ => null,
        };
    }

    private static StringRangePiece? StringRange(ValueReader arguments) =>
        arguments.TakeIdent() is { } name && arguments.TakeComma() && arguments.TakeString() is { } one && arguments.TakeComma()
            && arguments.TakeString() is { } many
            ? new StringRangePiece(name, one, many)
            : null;

    private static LeaderPiece? Leader(ValueReader arguments)
    {
        var pattern = arguments.TakeString() ?? arguments.TakeIdent()?.ToLowerInvariant() switch
        {
            "dotted" => ". ",
            "solid" => "_",
            "space" => " ",
            _ => null,
        };
        return pattern is { Length: > 0 } ? new LeaderPiece(pattern) : null;
    }

    private static ContentPart Part(ValueReader arguments) => arguments.TakeIdent("before") ? ContentPart.Before
        : arguments.TakeIdent("after") ? ContentPart.After
        : arguments.TakeIdent("first-letter") ? ContentPart.FirstLetter
        : arguments.TakeIdent("text") || arguments.AtEnd ? ContentPart.Text
        : ContentPart.Text;

    private static TargetCounterPiece? TargetCounter(ValueReader arguments) =>
        Target(arguments) is { } target && arguments.TakeComma() && arguments.TakeIdent() is { } name && StyleArgument(arguments, out var style)
            ? new TargetCounterPiece(target, name, style)
            : null;

    private static TargetTextPiece TargetText(ContentPiece target, ValueReader arguments) =>
        new(target, arguments.TakeComma() ? arguments.TakeIdent("content") ? ContentPart.Text : Part(arguments) : ContentPart.Text);

    // A string, url(#id), url("#id"), attr(href) or attr(href url).
    private static ContentPiece? Target(ValueReader arguments)
    {
        if (arguments.Current is not { } component)
        {
            return null;
        }

        arguments.Take();
        return component switch
        {
            { Kind: TokenKind.String or TokenKind.Url } => new TextPiece(component.Text),
            { Kind: TokenKind.Function, Text: "url" } => component.Children.FirstOrDefault(c => c.Kind == TokenKind.String) is { } url
                ? new TextPiece(url.Text)
                : null,
            { Kind: TokenKind.Function, Text: "attr" } => component.Children.FirstOrDefault(c => c.Kind == TokenKind.Ident) is { } name
                ? new AttributePiece(name.Text.ToLowerInvariant())
                : null,
            _ => null,
        };
    }
}
