namespace OpenSourceHistory.Core.Text;

/// <summary>Where in their squares the marks of East Asian text stand, by region.</summary>
public enum MarkStyle
{
    /// <summary>Behind what they end, as in Mainland China and Singapore (GB/T 15834-2011).</summary>
    Mainland,

    /// <summary>In the middle of the square, as in Taiwan, Hong Kong and Macao.</summary>
    Centred,

    /// <summary>Stops and commas behind what they end, colons in the middle, as in Japan (Requirements for Japanese Text Layout).</summary>
    Japan,
}
