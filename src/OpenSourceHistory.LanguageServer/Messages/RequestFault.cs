namespace OpenSourceHistory.LanguageServer.Messages;

/// <summary>Why a request is not answered.</summary>
/// <param name="code">One of the codes of JSON-RPC 2.0, 5.1, and of the Language Server Protocol.</param>
/// <param name="message">The reason, for people.</param>
internal sealed class RequestFault(int code, string message) : Exception(message)
{
    /// <summary>No JSON was received.</summary>
    public const int ParseError = -32700;

    /// <summary>What was received is no request, or comes when none may.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>There is no such method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters lack something.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The server has a fault.</summary>
    public const int InternalError = -32603;

    /// <summary>The first request must be <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The request cannot be fulfilled, for a reason that the author is shown.</summary>
    public const int RequestFailed = -32803;

    /// <summary>The client no longer wants an answer.</summary>
    public const int RequestCancelled = -32800;

    /// <summary>One of the codes.</summary>
    public int Code => code;
}
