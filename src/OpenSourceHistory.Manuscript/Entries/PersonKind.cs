namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>Whom an entry of the people and organisations is about.</summary>
public enum PersonKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,
}
