using System.Text.RegularExpressions;

namespace OpenSourceHistory.Fuzzing.Mutation;

/// <summary>Damages XML so that it mostly stays XML: values of attributes, elements said again or left out, and now and then the text itself.</summary>
/// <param name="random">Chooses.</param>
internal sealed partial class XmlMutator(Random random)
{
    /// <summary>The document, changed in a few places.</summary>
    /// <param name="document">The document.</param>
    /// <param name="others">Documents that pieces may come from.</param>
    public string Mutate(string document, IReadOnlyList<string> others)
    {
        for (var changes = 1 + random.Next(5); changes > 0; changes--)
        {
            document = random.Next(8) switch
            {
                0 => new TextMutator(random, Tokens.Attributes).Mutate(document, others),
                1 or 2 => Replace(document, EmptyElement(), element => random.Next(2) == 0 ? string.Empty : element + element),
                _ => Replace(document, Attribute(), _ => $"=\"{Tokens.Attributes[random.Next(Tokens.Attributes.Count)]}\""),
            };
        }

        return document;
    }

    private string Replace(string document, Regex pattern, Func<string, string> change)
    {
        var matches = pattern.Matches(document);
        if (matches.Count == 0)
        {
            return document;
        }

        var match = matches[random.Next(matches.Count)];
        return string.Concat(document.AsSpan(0, match.Index), change(match.Value), document.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex("=\"[^\"<]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<[a-zA-Z][^<>]*/>")]
    private static partial Regex EmptyElement();
}
