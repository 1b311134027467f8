namespace OpenSourceHistory.Styles.Values;

/// <summary>The greatest or the least of several dimensions.</summary>
/// <param name="IsGreatest">True for the greatest.</param>
/// <param name="Terms">The dimensions.</param>
public sealed record DimensionChoice(bool IsGreatest, ValueList<Dimension> Terms);
