namespace OpenSourceHistory.Publishing.Builds;

/// <summary>How far an edition is.</summary>
public enum BuildStage
{
    /// <summary>It is begun.</summary>
    Begun,

    /// <summary>It is made, but nothing is written.</summary>
    Made,

    /// <summary>It is known what became of it: its file is written, or it was refused.</summary>
    Ended,
}
