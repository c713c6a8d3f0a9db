namespace Lkjip.AppTests.Crash;

/// <summary>A request that the product made to its storage.</summary>
/// <param name="Service">"blob", "queue" or "table".</param>
/// <param name="Method">The method.</param>
/// <param name="Path">Path and query, decoded.</param>
/// <param name="Body">The body as text; bytes that are no text as they fall.</param>
internal sealed record ProxiedRequest(string Service, string Method, string Path, string Body)
{
    /// <summary>True for a write of a row, alone or in a transaction.</summary>
    public bool Writes => Service == "table" && Method is "PUT" or "POST" or "MERGE";

    public bool Says(string text) => Body.Contains(text, StringComparison.Ordinal);

    public bool IsOf(string text) => Path.Contains(text, StringComparison.Ordinal);
}
