using OpenSourceHistory.Typesetting.Buffers;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// Chooses the breakpoints of a paragraph as a whole (D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines, 1981). The first pass
/// keeps every line within a tolerance; only where a line is loose, another parts names in code, and where that fails, one parts what is one to the
/// reader, one takes whatever comes nearest, and only where a line still sticks out, a last one tears long strings apart.
/// </summary>
internal sealed class TotalFit : IDisposable
{
    /// <summary>Stretch of a line in the first pass, as a ratio: spaces at most twice their natural width.</summary>
    public const double Tolerance = 2;

    /// <summary>Stretch of a line that no reader notices, as a ratio: spaces at most a quarter wider than natural.</summary>
    public const double EvenTolerance = 0.5;

    private const int FitnessClasses = 4;
    private const int HyphenClasses = 3;
    private static readonly (int First, int Last) s_none = (int.MaxValue, -1);

    private readonly Breakpoint[] _breakpoints;
    private readonly int _count;
    private readonly FitSettings _settings;
    private readonly PooledList<FitNode> _nodes = new(256);
    private readonly PooledList<int> _active = new(128);

    // Number of lines asked for; 0 where any will do.
    private readonly int _lines;

    // The best node for each class of line number, of fitness and of hyphens in a row; line 0 where there is none. Lines of one width are
    // of one class, unless their number matters.
    private readonly PooledList<FitNode> _best;
    private readonly int _lastClass;

    // The classes of line number in which there are some.
    private (int First, int Last) _filled = s_none;
    private double _tolerance;

    private TotalFit(Breakpoint[] breakpoints, int count, FitSettings settings, int lines)
    {
        (_breakpoints, _count, _settings, _lines) = (breakpoints, count, settings, lines);
        _lastClass = Math.Max(settings.FirstWidths.Length, lines);
        _best = new PooledList<FitNode>(FirstOf(_lastClass + 1));
        _best.Fill(FirstOf(_lastClass + 1));
    }

    /// <summary>Chooses breakpoints.</summary>
    /// <param name="breakpoints">All of them, in order; the first is the paragraph's start, the last its end.</param>
    /// <param name="count">How many of the array are filled.</param>
    /// <param name="settings">What to aim at.</param>
    /// <returns>The best; null only where all cost more than the settings allow.</returns>
    public static FitResult? Choose(Breakpoint[] breakpoints, int count, FitSettings settings)
    {
        using var fit = new TotalFit(breakpoints, count, settings, 0);
        if ((fit.RunFree() ?? (fit.Has(BreakKind.Averse) ? fit.Run(Tolerance, BreakReach.Averse) : null)) is { } good)
        {
            return good with { IsWithinTolerance = true };
        }

        var loose = fit.Run(double.PositiveInfinity, BreakReach.Averse);
        return loose is { IsOverfull: false } ? loose : fit.Run(double.PositiveInfinity, BreakReach.Strings);
    }

    /// <summary>Chooses breakpoints for a given number of lines.</summary>
    /// <param name="breakpoints">All of them, in order; the first is the paragraph's start, the last its end.</param>
    /// <param name="count">How many of the array are filled.</param>
    /// <param name="settings">What to aim at.</param>
    /// <param name="lines">The number of lines; at least 1.</param>
    /// <param name="tolerance">Stretch of a line at most, as a ratio.</param>
    /// <param name="reach">Which breakpoints may be taken.</param>
    /// <returns>The best of that number, or null where the paragraph cannot be set in it so.</returns>
    public static FitResult? Choose(Breakpoint[] breakpoints, int count, FitSettings settings, int lines, double tolerance, BreakReach reach)
    {
        using var fit = new TotalFit(breakpoints, count, settings, lines);
        return fit.Run(tolerance, reach) is { IsOverfull: false } chosen ? chosen with { IsWithinTolerance = tolerance <= Tolerance } : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _nodes.Dispose();
        _active.Dispose();
        _best.Dispose();
    }

    private FitResult? RunFree()
    {
        var free = Run(Tolerance, BreakReach.Free);
        return free is { IsLoose: false } || !Has(BreakKind.Name) ? free : Run(Tolerance, BreakReach.Names);
    }

    private bool Has(BreakKind kind)
    {
        foreach (ref readonly var breakpoint in _breakpoints.AsSpan(0, _count))
        {
            if (breakpoint.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private FitResult? Run(double tolerance, BreakReach reach)
    {
        _tolerance = tolerance;
        _nodes.Cut(0);
        _active.Cut(0);
        _nodes.Add(new FitNode(0, 0, 1, 0, 0, -1));
        _active.Add(0);
        for (var b = 1; b < _count; b++)
        {
            if (NeededReach(_breakpoints[b].Kind) > reach || IsAvoided(b))
            {
                continue;
            }

            if (!Visit(b))
            {
                return null;
            }
        }

        return Trace() is { } result ? result with { Reach = reach } : null;
    }

    private static bool Has(ValueList<int> numbers, int number)
    {
        foreach (var one in numbers.AsSpan())
        {
            if (one == number)
            {
                return true;
            }
        }

        return false;
    }

    // What the author broke stays broken.
    private bool IsAvoided(int b) => _settings.Avoided.Count > 0 && _breakpoints[b].Kind != BreakKind.Forced && Has(_settings.Avoided, b);

    private static BreakReach NeededReach(BreakKind kind) =>
        kind switch { BreakKind.Name => BreakReach.Names, BreakKind.Averse => BreakReach.Averse, BreakKind.Emergency => BreakReach.Strings, _ => BreakReach.Free };

    // Tries the lines from every active node to the breakpoint; drops nodes that are too far back. False where no node is left.
    private bool Visit(int b)
    {
        var isForced = _breakpoints[b].Kind == BreakKind.Forced;
        var kept = 0;
        var active = _active.Span;
        for (var i = 0; i < active.Length; i++)
        {
            var isLastHope = i == active.Length - 1 && kept == 0 && _filled.Last < 0;
            if (Try(active[i], b, isLastHope) && !isForced)
            {
                active[kept++] = active[i];
            }
        }

        _active.Cut(kept);
        AddBest();
        return _active.Count > 0;
    }

    private void AddBest()
    {
        if (_filled.Last < 0)
        {
            return;
        }

        foreach (ref var node in _best.Span[FirstOf(_filled.First)..FirstOf(_filled.Last + 1)])
        {
            if (node.Line > 0)
            {
                _active.Add(_nodes.Count);
                _nodes.Add(node);
                node = default;
            }
        }

        _filled = s_none;
    }

    // True where the node may still begin a line that ends further on.
    private bool Try(int index, int b, bool isLastHope)
    {
        ref readonly var node = ref _nodes[index];
        if (_settings.IsFarTooShort(_breakpoints[node.Breakpoint], _breakpoints[b], node.Line, _tolerance))
        {
            return true;
        }

        var ratio = _settings.RatioOf(_breakpoints[node.Breakpoint], _breakpoints[b], node.Line, b == _count - 1);
        var isOverfull = ratio < -1;
        if (!isOverfull && ratio <= _tolerance)
        {
            Offer(node, index, b, ratio > 1 && _settings.IsJustified ? _settings.RatioOfSpaces(_breakpoints[node.Breakpoint], _breakpoints[b], node.Line) : ratio);
        }
        else if (isLastHope && isOverfull && double.IsPositiveInfinity(_tolerance))
        {
            Offer(node, index, b, ratio);
        }

        return !isOverfull || IsOnlyAddedWidth(node, b);
    }

    // A hyphen may make a line overfull at one break and not at the next.
    private bool IsOnlyAddedWidth(in FitNode node, int b)
    {
        ref readonly var from = ref _breakpoints[node.Breakpoint];
        ref readonly var to = ref _breakpoints[b];
        var least = to.End - from.Start - (to.EndShrink - from.StartShrink) - (_settings.Em / 2);
        return to.Kind == BreakKind.Hyphen && least < _settings.WidthOf(node.Line);
    }

    // What the first pass does without: more hyphens in a row than allowed, a last line of one short word.
    private bool IsBlemish(in FitNode node, int b)
    {
        ref readonly var to = ref _breakpoints[b];
        if (IsHyphen(to.Kind))
        {
            return _settings.HyphenatedLines > 0 && node.Hyphens >= _settings.HyphenatedLines;
        }

        return b == _count - 1 && node.Line > 0
            && ((_settings.SparesLastFullLine && node.Hyphens > 0)
                || to.End - _breakpoints[node.Breakpoint].Start < _settings.ShortestLastLine
                || (_settings.LoneWord > 0 && LineFaults.IsLoneWord(_breakpoints, _count, node)));
    }

    private void Offer(in FitNode node, int index, int b, double ratio)
    {
        ref readonly var to = ref _breakpoints[b];
        if ((_lines > 0 && node.Line >= _lines) || (IsHyphen(to.Kind) && (Has(_settings.WholeLines, node.Line) || LineFaults.IsInZone(_breakpoints, _settings, node, b))) || (!double.IsPositiveInfinity(_tolerance) && IsBlemish(node, b)))
        {
            return;
        }

        var fitness = _settings.IsJustified ? Demerits.FitnessOf(ratio) : 1;
        var hyphens = IsHyphen(to.Kind) ? node.Hyphens + 1 : 0;
        var demerits = node.Demerits + Demerits.OfLine(ratio, to.Penalty)
            + Demerits.OfNeighbours(node, fitness, hyphens, _settings.HyphenatedLines) + OfStacks(node, to);
        if (b == _count - 1)
        {
            demerits += Demerits.OfLastLine(node, to.End - _breakpoints[node.Breakpoint].Start, _settings.ShortestLastLine);
            demerits += _settings.LoneWord > 0 && LineFaults.IsLoneWord(_breakpoints, _count, node) ? _settings.LoneWord : 0;
            demerits += _settings.SparesLastFullLine && node.Hyphens > 0 ? Demerits.BeyondLimit : 0;
        }

        var lineClass = Math.Min(node.Line + 1, _lastClass);
        ref var best = ref _best[FirstOf(lineClass) + (fitness * HyphenClasses) + Math.Min(hyphens, HyphenClasses - 1)];
        if (demerits <= _settings.MostDemerits && (best.Line == 0 || demerits < best.Demerits))
        {
            best = new FitNode(b, node.Line + 1, fitness, hyphens, demerits, index);
            _filled = (Math.Min(_filled.First, lineClass), Math.Max(_filled.Last, lineClass));
        }
    }

    private static int FirstOf(int lineClass) => lineClass * FitnessClasses * HyphenClasses;

    private static bool IsHyphen(BreakKind kind) => kind is BreakKind.Hyphen or BreakKind.Explicit;

    private double OfStacks(in FitNode node, in Breakpoint to)
    {
        if (node.Previous < 0)
        {
            return 0;
        }

        ref readonly var from = ref _breakpoints[node.Breakpoint];
        var first = _breakpoints[_nodes[node.Previous].Breakpoint].StartWord;
        return (from.StartWord != 0 && from.StartWord == first ? Demerits.Stack : 0) + (to.EndWord != 0 && to.EndWord == from.EndWord ? Demerits.Stack : 0);
    }

    // Null where no way has the number of lines asked for.
    private FitResult? Trace()
    {
        var last = -1;
        foreach (var node in _active.Span)
        {
            var isAsked = _lines == 0 || _nodes[node].Line == _lines;
            last = isAsked && (last < 0 || _nodes[node].Demerits < _nodes[last].Demerits) ? node : last;
        }

        if (last < 0)
        {
            return null;
        }

        var (breaks, isLoose) = (new int[_nodes[last].Line], false);
        for (var node = last; _nodes[node].Previous >= 0; node = _nodes[node].Previous)
        {
            breaks[_nodes[node].Line - 1] = _nodes[node].Breakpoint;
            isLoose |= _nodes[node].Fitness == Demerits.VeryLoose;
        }

        return new FitResult(breaks, _nodes[last].Demerits, _nodes[last].Demerits >= Demerits.Overfull)
        {
            IsLoose = isLoose,
            EndsInLoneWord = _settings.LoneWord > 0 && LineFaults.IsLoneWord(_breakpoints, _count, _nodes[_nodes[last].Previous]),
        };
    }
}
