namespace OpenSourceHistory.Core.Receivers;

/// <summary>How a rule is answered.</summary>
public enum RuleOutcome
{
    /// <summary>The file keeps it.</summary>
    Passed,

    /// <summary>The file breaks it.</summary>
    Failed,

    /// <summary>The file breaks it, and it is mere advice: the file is taken all the same.</summary>
    Advised,

    /// <summary>Nobody asks, or the file has nothing that it is about.</summary>
    NotApplicable,

    /// <summary>What it is about cannot be read by a program, or not by this one.</summary>
    Unknown,
}
