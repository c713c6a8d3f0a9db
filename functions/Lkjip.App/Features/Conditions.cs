namespace Lkjip.App.Features;

/// <summary>The conditions in the headers of a request: If-Match, If-None-Match, Idempotency-Key (syarat permintaan).</summary>
/// <param name="IfMatch">The tag without quotes; null when none was sent.</param>
/// <param name="CreateOnly">True for <c>If-None-Match: *</c>.</param>
/// <param name="IdempotencyKey">The caller's key; null when none was sent.</param>
internal sealed record Conditions(string? IfMatch, bool CreateOnly, string? IdempotencyKey)
{
    private const int LongestKey = 100;

    /// <summary>True when the key can be kept.</summary>
    public bool HasUsableKey => IdempotencyKey is null
        || (IdempotencyKey.Length is > 0 and <= LongestKey && IdempotencyKey.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'));

    /// <summary>Reads the headers.</summary>
    public static Conditions Of(HttpRequest request) => new(
        request.Headers.IfMatch.ToString() is { Length: > 0 } tag ? tag.Trim().Trim('"') : null,
        request.Headers.IfNoneMatch.ToString().Trim() == "*",
        request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } key ? key.Trim() : null);

    /// <summary>A tag as a header shows it.</summary>
    public static string Quoted(string tag) => $"\"{tag}\"";
}
