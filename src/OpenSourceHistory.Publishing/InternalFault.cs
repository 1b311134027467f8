using System.Diagnostics;

namespace OpenSourceHistory.Publishing;

/// <summary>The last resort: a fault of the program is one finding like others, so that what else was found and made is kept.</summary>
public static class InternalFault
{
    private const int FramesTold = 4;

    /// <summary>The finding.</summary>
    /// <param name="what">What could not be done, as in <c>The edition 'print' cannot be made</c>.</param>
    /// <param name="path">The file it concerns, or null.</param>
    /// <param name="fault">What was thrown.</param>
    public static Diagnostic Of(string what, string? path, Exception fault)
    {
        var cause = fault is AggregateException { InnerException: { } inner } ? inner : fault;
        var places = new StackTrace(cause).GetFrames().Take(FramesTold).Select(f => DiagnosticMethodInfo.Create(f)).OfType<DiagnosticMethodInfo>();
        return new Diagnostic(
            PublishingCodes.InternalFault,
            Severity.Error,
            SourceSpan.None,
            $"{what}, because osh has a fault: {cause.GetType().Name}, {cause.Message.TrimEnd('.')}",
            [
                "this is no fault of the book: please report it, with this message and the smallest book that shows it",
                "it happened in " + string.Join(" < ", places.Select(p => $"{p.DeclaringTypeName}.{p.Name}")),
            ])
        {
            Path = path,
        };
    }
}
