using System.Text.Json.Serialization;

namespace Lkjip.App.Identity;

/// <summary>One claim of the principal.</summary>
internal sealed record ClientClaim([property: JsonPropertyName("typ")] string Typ, [property: JsonPropertyName("val")] string Val);
