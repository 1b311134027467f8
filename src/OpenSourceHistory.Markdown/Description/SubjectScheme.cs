using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>A scheme of subjects that the trade uses. A resource file holds them.</summary>
internal sealed class SubjectScheme
{
    private static readonly Dictionary<string, SubjectScheme> s_all = Read();

    private readonly Regex _form;

    private SubjectScheme(string form, string example) => (_form, Example) = (new Regex("^(?:" + form + ")$", RegexOptions.CultureInvariant), example);

    /// <summary>Names of the schemes, as the registry of EPUB has them.</summary>
    public static IReadOnlyCollection<string> Names => s_all.Keys;

    /// <summary>A code as an example.</summary>
    public string Example { get; }

    /// <summary>The scheme of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static SubjectScheme Of(string name) => s_all[name];

    /// <summary>True where a code has the form of the scheme's; whether the scheme has it, only its list tells.</summary>
    /// <param name="code">The code.</param>
    public bool Fits(string code) => _form.IsMatch(code);

    // Name, form, example and source, between bars.
    private static Dictionary<string, SubjectScheme> Read()
    {
        var schemes = new Dictionary<string, SubjectScheme>(StringComparer.Ordinal);
        using var reader = EmbeddedText.Open(typeof(SubjectScheme).Assembly, "OpenSourceHistory.Markdown.Description.Resources.subject-schemes.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split(" | ");
                schemes.Add(cells[0], new SubjectScheme(cells[1], cells[2]));
            }
        }

        return schemes;
    }
}
