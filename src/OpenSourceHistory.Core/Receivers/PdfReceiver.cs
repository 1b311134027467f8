namespace OpenSourceHistory.Core.Receivers;

/// <summary>Whom a PDF is made for, and what that asks of the book.</summary>
/// <param name="Name">Name in <c>book.yaml</c>, under <c>profile</c> or <c>receiver</c>.</param>
/// <param name="IsPaper">True for a printing house, false for a screen.</param>
/// <param name="IsBlackOnly">True where there is no ink but black.</param>
public sealed record PdfReceiver(string Name, bool IsPaper, bool IsBlackOnly) : Receiver(Name)
{
    /// <summary>A printing house.</summary>
    public static PdfReceiver Print { get; } = new("print", IsPaper: true, IsBlackOnly: false);

    /// <summary>A printing house that prints with black ink alone, as most interiors are.</summary>
    public static PdfReceiver PrintBlack { get; } = new("print-black", IsPaper: true, IsBlackOnly: true);

    /// <summary>Somebody who reads on a screen: what an edition is for that names no receiver.</summary>
    public static PdfReceiver Screen { get; } = new("screen", IsPaper: false, IsBlackOnly: false);

    /// <summary>The receivers of whom no more is known: the profiles.</summary>
    public static ValueList<PdfReceiver> All { get; } = [Print, PrintBlack, Screen];

    /// <summary>What else is known of it.</summary>
    public ReceiverRules Rules { get; init; } = ReceiverRules.None;
}
