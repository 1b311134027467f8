namespace OpenSourceHistory.Publishing.Builds;

/// <summary>How a run ended; the values are the program's exit codes.</summary>
public enum BuildOutcome
{
    /// <summary>All was done.</summary>
    Done = 0,

    /// <summary>The book has errors; editions without errors were written.</summary>
    Faulty = 1,

    /// <summary>There is no such book or edition.</summary>
    WrongUsage = 2,

    /// <summary>The program itself has a fault (EX_SOFTWARE of sysexits.h); editions that it did not meet were written.</summary>
    InternalFault = 70,
}
