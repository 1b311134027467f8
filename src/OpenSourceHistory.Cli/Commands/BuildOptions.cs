using System.CommandLine;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Caching;
using OpenSourceHistory.Publishing.Catalogues;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>What <c>osh build</c> may be asked for besides its book.</summary>
internal sealed class BuildOptions
{
    // Longer than a machine or a network stands still now and then.
    private const int UsualLease = 30;

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for the outputs", HelpName = "DIR" };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings stop an edition as errors do" };

    private readonly Option<bool> _force = new("--force") { Description = "Build though nothing has changed, and replace files that osh did not make, or that were changed since" };

    private readonly Option<bool> _layout = new("--show-layout") { Description = "Draw baselines, boxes, word spaces and the badness of lines into PDF editions, as NAME-layout.pdf" };

    private readonly Option<string?> _revisions = new("--revisions")
    {
        Description = "How editions show changes that nobody has decided upon; by default Word files mark them and others are as before them",
    };

    private readonly Option<string?> _shard = new("--shard") { Description = "Of a catalogue, one of several parts of like size, such as 2/8; each machine builds another", HelpName = "I/N" };

    private readonly Option<string?> _cache = new("--cache") { Description = "Of a catalogue, a folder that machines share: a book that one has built is built by no other", HelpName = "DIR" };

    private readonly Option<int> _lease = new("--lease")
    {
        Description = "Seconds after which a machine that gave no sign of life is taken for dead, and its books are built by others",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => UsualLease,
    };

    /// <summary>Makes the options.</summary>
    public BuildOptions()
    {
        _revisions.AcceptOnlyFromAmong("accept", "reject");
        _shard.Validators.Add(result =>
        {
            if (result.GetValue(_shard) is { } text && Shard.Read(text) is null)
            {
                result.AddError($"'{text}' is no part of a whole: write 1/4 for the first of four");
            }
        });
        _lease.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var seconds) && seconds > 0))
            {
                result.AddError($"'{token.Value}' is no number of seconds");
            }
        });
    }

    /// <summary>Begin again whenever something changes.</summary>
    public Option<bool> Watch { get; } = new("--watch") { Description = "Go on: build again whenever a file changes that the book is made from, until Ctrl-C" };

    /// <summary>Where a report in JSON is written besides.</summary>
    public Option<string?> Report { get; } = new("--report") { Description = "Of a catalogue, a file for a report in JSON besides", HelpName = "FILE" };

    /// <summary>The format of the report.</summary>
    public Option<string> Format { get; } = SharedArguments.Format(SharedArguments.Annotations);

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_output, _strict, _force, _layout, _revisions, Watch, _shard, _cache, _lease, Report, Format];

    /// <summary>What was asked for of a book.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="book">The book.</param>
    /// <param name="editions">Editions.</param>
    public BuildRequest RequestOf(ParseResult parsed, string book, ValueList<string> editions) => new(book, editions, parsed.GetValue(_output), ProgramFiles.DefaultStyleSheet)
    {
        IsStrict = parsed.GetValue(_strict),
        IsForced = parsed.GetValue(_force),
        ShowsLayout = parsed.GetValue(_layout),
        AcceptsRevisions = parsed.GetValue(_revisions) is { } side ? side == "accept" : null,
    };

    /// <summary>Names of the options in use that only a catalogue has.</summary>
    /// <param name="parsed">The command line.</param>
    public IEnumerable<string> ForCatalogues(ParseResult parsed) =>
        new Option[] { _shard, _cache, _lease, Report }.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => o.Name);

    /// <summary>What machines share; null where this one is alone.</summary>
    /// <param name="parsed">The command line.</param>
    public CacheRequest? CacheOf(ParseResult parsed) => parsed.GetValue(_cache) is { } folder
        ? new CacheRequest(folder, ProgramFiles.Worker, TimeSpan.FromSeconds(parsed.GetValue(_lease))) { ProgramFolder = AppContext.BaseDirectory, Program = ProgramFiles.Fingerprint }
        : null;

    /// <summary>The part of a catalogue that was asked for; null where none was.</summary>
    /// <param name="parsed">The command line.</param>
    public Shard? ShardOf(ParseResult parsed) => parsed.GetValue(_shard) is { } text ? Shard.Read(text) : null;
}
