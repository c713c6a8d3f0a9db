namespace Lkjip.Tests.Azure;

/// <summary>A request as it went out.</summary>
internal sealed record SentRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string Body);
