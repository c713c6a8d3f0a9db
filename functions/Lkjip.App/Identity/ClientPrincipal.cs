using System.Text.Json.Serialization;

namespace Lkjip.App.Identity;

/// <summary>The principal as App Service Authentication writes it.</summary>
internal sealed record ClientPrincipal(
    [property: JsonPropertyName("auth_typ")] string? AuthTyp,
    [property: JsonPropertyName("name_typ")] string? NameTyp,
    [property: JsonPropertyName("role_typ")] string? RoleTyp,
    [property: JsonPropertyName("claims")] IReadOnlyList<ClientClaim>? Claims);
