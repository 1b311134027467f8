using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What a reference can point to: every node with an id, by that id.</summary>
internal sealed class ReferenceTargets : BookWalker
{
    private readonly Dictionary<string, Node> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<Heading, Division> _titled = new(ReferenceEqualityComparer.Instance);

    /// <summary>All ids of the book, in no order.</summary>
    public IEnumerable<string> Ids => _targets.Keys;

    public override void Visit(Node node)
    {
        if ((node is Note note ? note.Id : node.Attributes.Id) is { Length: > 0 } id)
        {
            _targets.TryAdd(id, node);
        }

        if (node is Division { Heading: { } heading } division)
        {
            _titled[heading] = division;
        }

        base.Visit(node);
    }

    /// <summary>The node with an id, or null.</summary>
    public Node? Find(string id) => _targets.GetValueOrDefault(id);

    /// <summary>The label of a figure or table, such as <c>Figure 1</c>, or null.</summary>
    /// <param name="target">The target.</param>
    public static string? LabelOf(Node target) => CaptionOf(target)?.Label;

    /// <summary>The title of a heading, of what begins with one, of a callout, or of a picture; the caption of a figure or table; empty where it has none.</summary>
    /// <param name="target">The target.</param>
    public static ValueList<Inline> TitleOf(Node target) =>
        HeadingOf(target)?.Inlines ?? CaptionOf(target)?.Inlines ?? CalloutTitleOf(target)?.Inlines ?? (target is Image { Title: { } title } ? [new Text(title)] : []);

    /// <summary>True for what a sheet may count, by a counter of its own.</summary>
    /// <param name="target">The target.</param>
    public static bool CanBeCounted(Node target) => target is Division or Heading or Div or Figure or Table or ListItem;

    /// <summary>
    /// Classes that tell a reference what it points to: <c>ref-</c> and the target's classes (for the title of a division also those of the
    /// division, its role and its matter), and the name of its element, or <c>text</c>.
    /// </summary>
    /// <param name="target">The target.</param>
    public IEnumerable<string> KindsOf(Node target)
    {
        var division = target as Division ?? (target is Heading title ? _titled.GetValueOrDefault(title) : null);
        var heading = target as Heading ?? division?.Heading;
        IEnumerable<string> classes = heading?.Attributes.Classes ?? target.Attributes.Classes;
        classes = division is null
            ? classes
            : classes.Concat(division.Attributes.Classes).Concat([ClassNames.Of(division.Role), ClassNames.Of(division.Matter)]);
        return classes.Append(NameOf(target)).Select(c => "ref-" + c);
    }

    private static string NameOf(Node target) => target is Image || CanBeCounted(target) ? Elements.NameOf(target)! : "text";

    private static Heading? HeadingOf(Node target) => target switch
    {
        Division division => division.Heading,
        Div { Blocks: [Heading heading, ..] } => heading,
        _ => target as Heading,
    };

    private static Strong? CalloutTitleOf(Node target) =>
        target is Div { Blocks: [Paragraph { Inlines: [Strong title] } first, ..] } && first.Attributes.HasClass(ClassNames.CalloutTitle) ? title : null;

    private static Caption? CaptionOf(Node target) => target switch
    {
        Figure figure => figure.Caption,
        Table table => table.Caption,
        _ => null,
    };
}
