using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A person who signs, as documents print him.</summary>
internal sealed record SignatorySource(Signatory Signatory)
{
    /// <summary>The source of a person, or null.</summary>
    public static SignatorySource? Of(Signatory? signatory) => signatory is null ? null : new SignatorySource(signatory);

    /// <summary>The position with Plt., Plh. or Pj.</summary>
    public string Position => Appointments.Titled(Signatory);

    /// <summary>Plt., Plh. or Pj.; empty for an appointed holder.</summary>
    public string Prefix => Appointments.Prefix(Signatory.Appointment);

    /// <summary>The rank; none for the head of a region.</summary>
    public string? Rank => Signatory.ElectedOffice ? null : Signatory.Rank;

    /// <summary>The employee number in groups of 8-6-1-3; none for the head of a region.</summary>
    public string? EmployeeNumber =>
        Signatory.ElectedOffice || Signatory.EmployeeNumber is not { } number ? null : IndonesianFormat.EmployeeNumber(number);
}
