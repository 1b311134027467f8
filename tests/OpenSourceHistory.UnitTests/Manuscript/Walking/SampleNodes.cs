using System.Reflection;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;

namespace OpenSourceHistory.UnitTests.Manuscript.Walking;

/// <summary>A node of every kind that there is, each part of it filled: a kind added to the model is among them by itself.</summary>
internal static class SampleNodes
{
    /// <summary>Every kind of node.</summary>
    public static IEnumerable<Type> Kinds => typeof(Node).Assembly.GetTypes().Where(t => typeof(Node).IsAssignableFrom(t) && !t.IsAbstract).OrderBy(t => t.Name);

    /// <summary>A node of a kind.</summary>
    public static Node Of(Type kind)
    {
        var constructor = kind.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var node = (Node)constructor.Invoke([.. constructor.GetParameters().Select(p => ValueOf(p.ParameterType))]);
        foreach (var part in PartsOf(kind).Where(p => ItemsOf(p, node).Count == 0))
        {
            part.SetValue(node, ValueOf(part.PropertyType));
        }

        return node;
    }

    /// <summary>The properties that hold what stands below a node. The references of an index stand nowhere in the book.</summary>
    public static IEnumerable<PropertyInfo> PartsOf(Type kind) => kind.GetProperties().Where(p =>
        p.CanWrite && (NodeIn(p.PropertyType) is not null) && !(kind == typeof(IndexEntries) && p.Name == nameof(IndexEntries.References)));

    /// <summary>The nodes in such a property.</summary>
    public static IReadOnlyList<Node> ItemsOf(PropertyInfo part, Node node) => part.GetValue(node) switch
    {
        null => [],
        Node single => [single],
        var list => (IReadOnlyList<Node>)list,
    };

    private static Type? NodeIn(Type type) =>
        typeof(Node).IsAssignableFrom(type) ? type
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && typeof(Node).IsAssignableFrom(type.GenericTypeArguments[0]) ? type.GenericTypeArguments[0]
        : null;

    private static object? ValueOf(Type type)
    {
        if (NodeIn(type) is { } kind)
        {
            return typeof(Node).IsAssignableFrom(type) ? Single(kind) : ListOf(kind, [Single(kind), Single(kind)]);
        }

        return type == typeof(string) ? "x"
            : type == typeof(Authorship) ? Authorship.Unknown
            : type == typeof(Comment) ? new Comment("x", Authorship.Unknown)
            : type.IsValueType ? Activator.CreateInstance(type)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? ListOf(type.GenericTypeArguments[0], [])
            : null;
    }

    private static Node Single(Type kind) =>
        kind == typeof(Block) ? new Paragraph([new Text("x")])
        : kind == typeof(Inline) ? new Text("x")
        : Of(kind);

    private static object ListOf(Type item, Node[] nodes)
    {
        var items = Array.CreateInstance(item, nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            items.SetValue(nodes[i], i);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
