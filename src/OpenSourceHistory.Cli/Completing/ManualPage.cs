using System.CommandLine;
using System.Text;

namespace OpenSourceHistory.Cli.Completing;

/// <summary>The manual page of the program in the form of <c>man</c> (man(7)), made from its commands.</summary>
internal static class ManualPage
{
    /// <summary>The page.</summary>
    /// <param name="root">The program with its commands.</param>
    /// <param name="examples">What stands below them.</param>
    public static string Of(RootCommand root, string examples)
    {
        var page = new StringBuilder(".TH OSH 1\n.SH NAME\nosh \\- make books from Markdown\n.SH SYNOPSIS\n.B osh\n.I COMMAND\n[\\fIoption\\fR ...]\n.SH DESCRIPTION\n");
        page.Append(Text(root.Description)).Append('\n');
        page.Append(".SH OPTIONS\n");
        AddOptions(page, root.Options);
        page.Append(".SH COMMANDS\n");
        Add(page, "osh", root.Subcommands);
        return page.Append(".SH EXAMPLES\n.nf\n").Append(Text(examples)).Append("\n.fi\n").ToString();
    }

    private static void Add(StringBuilder page, string parent, IEnumerable<Command> commands)
    {
        foreach (var command in commands.Where(c => !c.Hidden))
        {
            var name = $"{parent} {command.Name}";
            var arguments = string.Concat(command.Arguments.Where(a => !a.Hidden).Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}"));
            page.Append(".SS ").Append(Text($"{name}{arguments}")).Append('\n').Append(Text(command.Description)).Append('\n');
            foreach (var argument in command.Arguments.Where(a => !a.Hidden))
            {
                page.Append(".TP\n.I ").Append(Text(argument.Name)).Append('\n').Append(Text(argument.Description)).Append('\n');
            }

            AddOptions(page, command.Options);
            Add(page, name, command.Subcommands);
        }
    }

    private static void AddOptions(StringBuilder page, IEnumerable<Option> options)
    {
        foreach (var option in options.Where(o => !o.Hidden))
        {
            var names = string.Join(", ", option.Aliases.Where(a => !a.StartsWith('/')).Append(option.Name).Distinct().Order(StringComparer.Ordinal));
            page.Append(".TP\n.B ").Append(Text(names)).Append(option.HelpName is { } value ? $" \\fI{Text(value)}\\fR" : string.Empty).Append('\n');
            page.Append(Text(option.Description)).Append('\n');
        }
    }

    // What begins a line with a full stop or an apostrophe, and a backslash anywhere, is an order to the formatter.
    private static string Text(string? text) => string.Join('\n', (text ?? string.Empty)
        .Replace("\\", "\\e", StringComparison.Ordinal)
        .Replace("-", "\\-", StringComparison.Ordinal)
        .Split('\n')
        .Select(line => line.StartsWith('.') || line.StartsWith('\'') ? "\\&" + line : line));
}
