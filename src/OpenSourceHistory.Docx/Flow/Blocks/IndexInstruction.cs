using System.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>The instruction of the field that builds an index (17.16.5.25): letter headings, columns, and what stands in front of places and of cross references.</summary>
internal static class IndexInstruction
{
    /// <summary>The instruction.</summary>
    /// <param name="columns">Count of columns.</param>
    /// <param name="language">Language of the book.</param>
    public static string Of(int columns, string language)
    {
        var words = Vocabulary.Of(language);
        var instruction = new StringBuilder("INDEX \\h \"A\"");
        if (columns > 1)
        {
            instruction.Append(" \\c \"").Append(Units.Text(columns)).Append('"');
        }

        instruction.Append(" \\e \"").Append(words["locator-before"]).Append('"');
        instruction.Append(" \\l \"").Append(words["locator-between"]).Append('"');
        instruction.Append(" \\g \"\u2013\" \\k \"").Append(words["see-before"]).Append('"');
        return instruction.ToString();
    }
}
