namespace OpenSourceHistory.Styles.Content;

/// <summary>A piece of generated content. Counters other than page numbers are resolved to text by the cascade.</summary>
public abstract record ContentItem;
