namespace Lkjip.Domain.Review.Records;

/// <summary>A member of the team that reviews (anggota tim reviu).</summary>
/// <param name="Name">Name with titles.</param>
/// <param name="Role">The task in the team: "Ketua Tim".</param>
/// <param name="EmployeeNumber">The employee number (NIP).</param>
public sealed record ReviewTeamMember(string Name, string? Role = null, string? EmployeeNumber = null);
