namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph broken into lines, top to bottom.</summary>
/// <param name="Lines">Its lines.</param>
public sealed record SetParagraph(ValueList<Line> Lines)
{
    /// <summary>Nodes to be found where a paragraph without lines stands; those of lines are the lines' own.</summary>
    public ValueList<Node> Anchors { get; init; } = [];

    /// <summary>Height of all lines.</summary>
    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            foreach (var line in Lines)
            {
                sum += line.Height;
            }

            return sum;
        }
    }
}
