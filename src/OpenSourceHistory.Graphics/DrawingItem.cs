namespace OpenSourceHistory.Graphics;

/// <summary>Something painted in a drawing.</summary>
public abstract record DrawingItem;
