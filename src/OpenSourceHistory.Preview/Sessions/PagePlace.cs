namespace OpenSourceHistory.Preview.Sessions;

/// <summary>A place on the pages.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Y">How far down its baseline is, as a share of the page's height.</param>
internal readonly record struct PagePlace(int Page, double Y);
